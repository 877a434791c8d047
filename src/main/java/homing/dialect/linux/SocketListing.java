package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.OpenSocket;
import homing.dialect.OpenSockets;
import homing.model.Adapter;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Locale;

/** The sockets in the columns of ss(8). */
final class SocketListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.linux.netid"),
            Column.text("dialect.linux.state"),
            Column.adapter("dialect.linux.local"),
            Column.text("dialect.linux.peer"));

    private SocketListing() {}

    static Listing of(HostState host) {
        List<Listing.Row> rows =
                OpenSockets.of(host).stream().map(socket -> row(host, socket)).toList();
        return new Listing(Message.of("dialect.linux.topic.sockets"), "ss -tuan", COLUMNS, Lines.of(rows));
    }

    private static Listing.Row row(HostState host, OpenSocket socket) {
        List<String> cells = List.of(
                socket.protocol().name().toLowerCase(Locale.ROOT),
                state(socket.state()),
                socket.local().toString(),
                socket.peer() == null ? any(socket) : socket.peer().toString());
        return new Listing.Row(socket.subject(), adapter(host, socket), cells);
    }

    private static String any(OpenSocket socket) {
        return socket.local().address().isIpv4() ? "0.0.0.0:*" : "[::]:*";
    }

    private static String state(OpenSocket.State state) {
        return switch (state) {
            case LISTENING -> "LISTEN";
            case UNCONNECTED -> "UNCONN";
            case SYN_SENT -> "SYN-SENT";
            case SYN_RECEIVED -> "SYN-RECV";
            case ESTABLISHED -> "ESTAB";
            case CLOSED -> "CLOSED";
        };
    }

    private static String adapter(HostState host, OpenSocket socket) {
        return host.host().ownerOf(socket.local().address()).map(Adapter::name).orElse("");
    }
}
