package homing.ui.inspector;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.net.Endpoint;
import homing.state.HostState;
import homing.state.SocketState;
import homing.text.Message;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a host's client programs know of their sockets: what getsockname() shows, and what the calls returned so far. */
final class Sockets {
    private static final Words WORDS = Words.english();
    private static final List<Column> COLUMNS = List.of(
            Column.text("ui.inspector.socket.program"),
            Column.adapter("ui.inspector.socket.local"),
            Column.text("ui.inspector.socket.peer"),
            Column.text("ui.inspector.socket.bind"),
            Column.text("ui.inspector.socket.connect"),
            Column.text("ui.inspector.socket.send"));

    /** A socket by its place in the order of opening, from 1. */
    record Ordinal(int value) {}

    private Sockets() {}

    static Listing of(HostState host) {
        List<Listing.Row> rows = new ArrayList<>();
        for (SocketState socket : host.sockets()) {
            rows.add(row(host, socket, new Ordinal(rows.size() + 1)));
        }
        return new Listing(Message.of("ui.inspector.sockets"), "", COLUMNS, Lines.of(rows));
    }

    private static Listing.Row row(HostState host, SocketState socket, Ordinal number) {
        String adapter = host.host()
                .ownerOf(socket.local().address())
                .map(owner -> owner.name())
                .orElse("");
        String program = socket.call().program().name().toLowerCase(Locale.ROOT);
        List<String> cells = List.of(
                WORDS.say("ui.inspector.socket.program." + program, number.value()),
                socket.local().toString(),
                socket.connected() ? peer(socket) : "",
                returned(socket, SocketCall.BIND),
                returned(socket, SocketCall.CONNECT),
                returned(socket, SocketCall.SEND));
        return new Listing.Row(number, adapter, cells);
    }

    private static String peer(SocketState socket) {
        return new Endpoint(socket.call().to(), socket.call().port()).toString();
    }

    /** Success, an error by its name, or nothing while the call is not made or has not returned. */
    private static String returned(SocketState socket, SocketCall call) {
        Optional<SocketError> error = socket.returns().get(call);
        if (error == null) {
            return "";
        }
        return error.map(SocketError::name).orElseGet(() -> WORDS.say("ui.inspector.socket.ok"));
    }
}
