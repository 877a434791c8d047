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

    /** A listing for each family that has routes in the table; of an empty table one without lines. */
    static List<Listing> of(RouteTable table) {
        List<Listing> both = new ArrayList<>();
        List<TableRoute> all = lines(table);
        int others = 0;
        while (others < all.size() && isIpv4(all.get(others))) {
            others++;
        }
        if (others > 0 || all.isEmpty()) {
            both.add(of("dialect.linux.table", "ip route show table ", table, all.subList(0, others)));
        }
        if (others < all.size()) {
            both.add(of("dialect.linux.table6", "ip -6 route show table ", table, all.subList(others, all.size())));
        }
        return both;
    }

    private static Listing of(String title, String command, RouteTable table, List<TableRoute> lines) {
        return new Listing(
                Message.of(title, table.name()), command + table.name(), COLUMNS, Lines.of(lines, RouteListing::row));
    }

    private static boolean isIpv4(TableRoute line) {
        return line.route().destination().address().isIpv4();
    }

    /** Those of IPv4 first. */
    private static List<TableRoute> lines(RouteTable table) {
        List<TableRoute> all = new ArrayList<>();
        for (Route route : TableOrder.routes(table)) {
            for (NextHop hop : route.nextHops()) {
                all.add(new TableRoute(table.name(), route, hop));
            }
        }
        return all;
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
