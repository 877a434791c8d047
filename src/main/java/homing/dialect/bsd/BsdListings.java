package homing.dialect.bsd;

import homing.decision.OwnAddress;
import homing.decision.TableRoute;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Row;
import homing.dialect.OpenSocket;
import homing.dialect.OpenSockets;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of these systems in columns. */
final class BsdListings {
    private static final List<Column> ADAPTERS = List.of(
            Column.adapter("dialect.bsd.netif"), Column.text("dialect.bsd.address"), Column.text("dialect.bsd.status"));
    private static final List<Column> ROUTES = List.of(
            Column.text("dialect.bsd.destination"),
            Column.text("dialect.bsd.gateway"),
            Column.text("dialect.bsd.flags"),
            Column.adapter("dialect.bsd.netif"));
    private static final List<Column> NEIGHBOURS = List.of(
            Column.text("dialect.bsd.address"), Column.text("dialect.bsd.ether"), Column.adapter("dialect.bsd.netif"));
    private static final List<Column> SOCKETS = List.of(
            Column.text("dialect.bsd.proto"),
            Column.adapter("dialect.bsd.local"),
            Column.text("dialect.bsd.foreign"),
            Column.text("dialect.bsd.state"));

    private BsdListings() {}

    static Listing adapters(Host host) {
        List<Row> rows = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            String link = adapter.isLoopback() ? "" : adapter.mac().toString(':');
            List<String> cells = List.of(adapter.name(), link, adapter.isLoopback() ? "" : Ifconfig.status(adapter));
            rows.add(new Row(new AdapterRef(host.name(), adapter.name()), adapter.name(), cells));
            for (AdapterAddress own : adapter.addresses()) {
                List<String> line = List.of("", own.address() + "/" + own.prefixLength(), "");
                rows.add(new Row(new OwnAddress(adapter.name(), own), adapter.name(), line));
            }
        }
        return new Listing(Message.of("dialect.bsd.topic.adapters"), "ifconfig", ADAPTERS, Lines.of(rows));
    }

    static Listing routes(Netstat netstat) {
        List<TableRoute> routes = netstat.routes().stream()
                .map(route -> new TableRoute(RouteTable.MAIN, route, route.nextHop()))
                .toList();
        Lines<TableRoute> rows = Lines.of(routes, one -> row(netstat, one));
        return new Listing(Message.of("dialect.bsd.topic.routes"), "netstat -rn", ROUTES, rows);
    }

    private static Row row(Netstat netstat, TableRoute one) {
        Route route = one.route();
        String adapter = route.nextHop().adapter();
        List<String> cells = List.of(Netstat.destination(route), netstat.gateway(route), netstat.flags(route), adapter);
        return new Row(one, adapter, cells);
    }

    static Listing neighbours(HostState host) {
        List<NeighbourKey> keys = List.copyOf(host.neighbours().keySet());
        Lines<NeighbourKey> rows =
                Lines.of(keys, key -> row(key, host.neighbours().get(key)));
        return new Listing(Message.of("dialect.bsd.topic.neighbours"), "arp -an", NEIGHBOURS, rows);
    }

    private static Row row(NeighbourKey key, NeighbourEntry entry) {
        List<String> cells = List.of(key.address().toString(), ArpTable.hardware(entry), key.adapter());
        return new Row(key, key.adapter(), cells);
    }

    static Listing sockets(HostState host) {
        List<Row> rows =
                OpenSockets.of(host).stream().map(socket -> row(host, socket)).toList();
        return new Listing(Message.of("dialect.bsd.topic.sockets"), "netstat -an", SOCKETS, Lines.of(rows));
    }

    private static Row row(HostState host, OpenSocket socket) {
        List<String> cells = List.of(
                socket.protocol().name().toLowerCase(Locale.ROOT) + "4",
                dotted(
                        socket.local().address().isAny(),
                        socket.local().address(),
                        socket.local().port()),
                socket.peer() == null
                        ? "*.*"
                        : dotted(false, socket.peer().address(), socket.peer().port()),
                state(socket.state()));
        String adapter =
                host.host().ownerOf(socket.local().address()).map(Adapter::name).orElse("");
        return new Row(socket.subject(), adapter, cells);
    }

    /** Address and port with a dot between them. */
    private static String dotted(boolean any, Object address, int port) {
        return (any ? "*" : address) + "." + port;
    }

    private static String state(OpenSocket.State state) {
        return switch (state) {
            case LISTENING -> "LISTEN";
            case UNCONNECTED -> "";
            case SYN_SENT -> "SYN_SENT";
            case SYN_RECEIVED -> "SYN_RCVD";
            case ESTABLISHED -> "ESTABLISHED";
            case CLOSED -> "CLOSED";
        };
    }

    /** A table that the system does not have. */
    static Listing none() {
        return new Listing(Message.of("dialect.bsd.topic.none"), "", List.of(), Lines.of(List.of()));
    }
}
