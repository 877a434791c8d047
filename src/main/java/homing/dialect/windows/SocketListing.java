package homing.dialect.windows;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.OpenSocket;
import homing.dialect.OpenSockets;
import homing.model.Adapter;
import homing.net.Protocol;
import homing.state.HostState;
import java.util.List;

/** The sockets in the columns of {@code netstat -an}. */
final class SocketListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.windows.proto"),
            Column.adapter("dialect.windows.local-address"),
            Column.text("dialect.windows.foreign-address"),
            Column.text("dialect.windows.state"));

    private SocketListing() {}

    static Listing of(HostState host) {
        List<Listing.Row> rows =
                OpenSockets.of(host).stream().map(socket -> row(host, socket)).toList();
        return new Listing(WindowsDialect.title("sockets"), "netstat -an", COLUMNS, Lines.of(rows));
    }

    private static Listing.Row row(HostState host, OpenSocket socket) {
        List<String> cells = List.of(
                socket.protocol().name(),
                socket.local().toString(),
                socket.peer() == null ? any(socket) : socket.peer().toString(),
                state(socket));
        return new Listing.Row(socket.subject(), adapter(host, socket), cells);
    }

    private static String any(OpenSocket socket) {
        if (socket.protocol() == Protocol.UDP) {
            return "*:*";
        }
        return socket.local().address().isIpv4() ? "0.0.0.0:0" : "[::]:0";
    }

    /** A UDP socket has no state here, except that it is no more. */
    private static String state(OpenSocket socket) {
        boolean quiet = socket.protocol() == Protocol.UDP && socket.state() != OpenSocket.State.CLOSED;
        return quiet || socket.state() == OpenSocket.State.UNCONNECTED
                ? ""
                : socket.state().name();
    }

    private static String adapter(HostState host, OpenSocket socket) {
        return host.host().ownerOf(socket.local().address()).map(Adapter::name).orElse("");
    }
}
