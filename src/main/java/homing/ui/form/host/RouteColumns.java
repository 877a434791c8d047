package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.io.scenario.RowLines;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import homing.systems.SystemFamily;
import homing.text.Message;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of a route table, by system. */
final class RouteColumns {
    private static final Field<String> TABLE = Field.of(
            text -> text.matches("[A-Za-z0-9_./-]{1,60}")
                    ? Reading.of(text)
                    : Reading.bad("ui.form.expected.table", text),
            name -> name);

    private final Site site;

    private RouteColumns(Site site) {
        this.site = site;
    }

    static List<Column<RouteRow>> of(Site site) {
        return new RouteColumns(site).columns();
    }

    private List<Column<RouteRow>> columns() {
        List<Column<RouteRow>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "destination",
                RouteColumns::destination,
                RouteColumns::toDestination,
                () -> Stream.concat(Stream.of("default"), site.networks().stream())
                        .toList()));
        columns.add(single("gateway", hop -> Fields.ADDRESS.maybe().print(hop.gatewayAddress()), this::gateway)
                .knowing(site::others));
        columns.add(single("adapter", NextHop::adapter, this::adapter).knowing(site::adapters));
        columns.add(Column.of(
                "metric",
                Fields.METRIC,
                row -> row.route().metric(),
                (row, metric) -> with(row, route -> route.withMetric(metric))));
        if (site.family() == SystemFamily.LINUX || site.family() == SystemFamily.MODEL) {
            columns.add(Column.of(
                            "source",
                            Fields.ADDRESS.maybe(),
                            (RouteRow row) -> row.route().preferred(),
                            (row, source) -> with(row, route -> route.withPreferredSource(source.orElse(null))))
                    .knowing(site::own));
            columns.add(Column.of(
                            "table",
                            TABLE,
                            RouteRow::table,
                            (RouteRow row, String table) -> new RouteRow(table, row.route()))
                    .knowing(site::tables)
                    .usually(RouteTable.MAIN));
            columns.addAll(seldom());
        }
        return List.copyOf(columns);
    }

    /** What few routes have, in the words of ip route. */
    private List<Column<RouteRow>> seldom() {
        LineWords<RouteRow> words = new LineWords<>(site, RowLines.ROUTE);
        return List.of(
                words.flags("flags", "onlink", "linkdown", "dead"),
                words.behind("from-sources", "from"),
                words.behind("preference", "pref", "high", "medium", "low"),
                words.behind("tos", "tos"),
                words.behind("scope", "scope", "global", "site", "link", "host"),
                words.behind("origin", "proto", "static", "dhcp", "kernel", "ra"));
    }

    private static RouteRow with(RouteRow row, UnaryOperator<Route> change) {
        return new RouteRow(row.table(), change.apply(row.route()));
    }

    private static String destination(RouteRow row) {
        String network = Fields.NETWORK.print(row.route().destination());
        RouteType type = row.route().type();
        return type == RouteType.UNICAST ? network : type.name().toLowerCase(Locale.ROOT) + " " + network;
    }

    /** A network, with the kind of route before it unless it is an ordinary one. */
    private static Reading<RouteRow> toDestination(RouteRow row, String text) {
        String[] words = text.strip().split("\\s+", 2);
        Optional<RouteType> type = Stream.of(RouteType.values())
                .filter(each -> each.name().equalsIgnoreCase(words[0]))
                .findFirst();
        String network = type.isPresent() ? (words.length < 2 ? "" : words[1]) : text;
        return Fields.NETWORK
                .read(network)
                .map(to -> changed(
                        row,
                        matching(to, row.route().nextHop().gateway()),
                        type.orElse(RouteType.UNICAST),
                        row.route().nextHop()));
    }

    /** The default route of the gateway's family. */
    private static Prefix matching(Prefix to, IpAddress gateway) {
        return to.equals(Prefix.ALL4) && gateway != null && !gateway.isIpv4() ? Prefix.ALL6 : to;
    }

    /** A column of the next hop; routes with several are changed as a line. */
    private static Column<RouteRow> single(
            String name, Function<NextHop, String> text, BiFunction<NextHop, String, Reading<NextHop>> typed) {
        return new Column<>(
                name,
                row -> String.join(
                        " | ", row.route().nextHops().stream().map(text).toList()),
                (row, cell) -> row.route().nextHops().size() > 1
                        ? Reading.bad("ui.form.multipath")
                        : typed.apply(row.route().nextHop(), cell).map(hop -> hopped(row, hop)),
                List::of);
    }

    private static RouteRow hopped(RouteRow row, NextHop hop) {
        return changed(
                row,
                matching(row.route().destination(), hop.gateway()),
                row.route().type(),
                hop);
    }

    private Reading<NextHop> gateway(NextHop hop, String text) {
        String plain = text.strip().equalsIgnoreCase("on-link") ? "" : text.strip();
        return Fields.ADDRESS
                .maybe()
                .read(plain)
                .then(gateway -> gateway.map(address -> towards(hop, address))
                        .orElseGet(() -> Reading.of(new NextHop(null, hop.adapter(), hop.weight(), hop.flags()))));
    }

    private Reading<NextHop> towards(NextHop hop, IpAddress gateway) {
        boolean chosen = hop.adapter().isEmpty() || hop.flags().contains("onlink");
        String adapter = chosen ? hop.adapter() : site.facing(hop.adapter(), hop.gateway(), gateway);
        NextHop changed = new NextHop(gateway, adapter, hop.weight(), hop.flags());
        if (!adapter.equals(hop.adapter())) {
            return new Reading.Good<>(changed, Message.of("ui.form.note.follows", gateway, adapter));
        }
        return new Reading.Good<>(
                changed, isOffLink(hop, gateway) ? Message.of("ui.form.note.off-link", gateway, hop.adapter()) : null);
    }

    private boolean isOffLink(NextHop hop, IpAddress gateway) {
        return gateway.isIpv4()
                && !hop.adapter().isEmpty()
                && !hop.flags().contains("onlink")
                && !site.holds(hop.adapter(), gateway);
    }

    private Reading<NextHop> adapter(NextHop hop, String text) {
        return Typed.adapter(site, true)
                .read(text)
                .map(name -> new NextHop(hop.gateway(), name, hop.weight(), hop.flags()));
    }

    private static RouteRow changed(RouteRow row, Prefix to, RouteType type, NextHop hop) {
        Route old = row.route();
        List<NextHop> hops = old.nextHops().size() > 1 ? old.nextHops() : List.of(hop);
        Scope scope =
                old.scope() == usual(old.destination(), old.type(), old.nextHop()) ? usual(to, type, hop) : old.scope();
        Route route = new Route(
                to,
                type,
                hops,
                old.metric(),
                old.preferredSource(),
                scope,
                old.tos(),
                old.origin(),
                old.from(),
                old.preference());
        return new RouteRow(row.table(), route);
    }

    /** How far ip route add takes a destination to be (iproute2, iproute_modify()). */
    private static Scope usual(Prefix to, RouteType type, NextHop hop) {
        if (!to.address().isIpv4()) {
            return Scope.GLOBAL;
        }
        return switch (type) {
            case LOCAL -> Scope.HOST;
            case BROADCAST, ANYCAST, MULTICAST -> Scope.LINK;
            case UNICAST -> hop.isOnLink() ? Scope.LINK : Scope.GLOBAL;
            default -> Scope.GLOBAL;
        };
    }
}
