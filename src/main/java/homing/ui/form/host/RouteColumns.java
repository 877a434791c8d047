package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.io.scenario.RowLines;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.systems.SystemFamily;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        columns.addAll(new HopColumns(site).columns());
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
        return Fields.NETWORK.read(network).map(to -> Rerouted.to(row, to, type.orElse(RouteType.UNICAST)));
    }
}
