package homing.dialect.linux;

import homing.decision.TableRoute;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A route table in columns, named by the words of ip-route(8). Each next hop of a multipath route has a line. */
final class RouteListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.linux.destination"),
            Column.text("dialect.linux.via"),
            Column.adapter("dialect.linux.dev"),
            Column.text("dialect.linux.src"),
            Column.number("dialect.linux.metric"),
            Column.text("dialect.linux.proto").in(Room.WIDE),
            Column.text("dialect.linux.scope").in(Room.WIDE));

    private RouteListing() {}

    static Listing of(RouteTable table) {
        List<TableRoute> all = new ArrayList<>();
        for (Route route : TableOrder.routes(table)) {
            for (NextHop hop : route.nextHops()) {
                all.add(new TableRoute(table.name(), route, hop));
            }
        }
        return new Listing(
                title(table), "ip route show table " + table.name(), COLUMNS, Lines.of(all, RouteListing::row));
    }

    private static Message title(RouteTable table) {
        return Message.of("dialect.linux.table", table.name());
    }

    private static Listing.Row row(TableRoute line) {
        Route route = line.route();
        List<String> cells = List.of(
                destination(route),
                line.hop().gatewayAddress().map(IpAddress::toString).orElse(""),
                dev(line.hop()),
                route.preferred().map(IpAddress::toString).orElse(""),
                route.metric() == 0 ? "" : String.valueOf(route.metric()),
                route.origin(),
                route.scope() == Scope.GLOBAL ? "" : IpRoute.word(route.scope()));
        return new Listing.Row(line, line.hop().adapter(), cells);
    }

    private static String destination(Route route) {
        Phrase phrase = new Phrase();
        phrase.addIf(route.type() != RouteType.UNICAST, IpRoute.word(route.type()));
        phrase.add(IpRoute.destination(route.destination()));
        route.fromPrefix().ifPresent(from -> phrase.add("from " + from));
        phrase.addIf(route.preference() != Route.Preference.MEDIUM, "pref " + IpRoute.word(route.preference()));
        phrase.addIf(route.tos() != 0, "tos 0x" + Integer.toHexString(route.tos()));
        return phrase.words();
    }

    private static String dev(NextHop hop) {
        Phrase phrase = new Phrase();
        phrase.addIf(!hop.adapter().isEmpty(), hop.adapter());
        IpRoute.addFlags(phrase, hop);
        return phrase.words();
    }
}
