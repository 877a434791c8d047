package homing.edit;

import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A route and the name of the table it stands in: main, local, default, a number.
 */
public record RouteRow(String table, Route route) {
    static List<RouteRow> of(Host host) {
        List<RouteRow> rows = new ArrayList<>();
        host.tables().forEach(table -> table.routes().forEach(route -> rows.add(new RouteRow(table.name(), route))));
        return rows;
    }

    /** Tables order their routes by destination and metric; a table without routes is none. */
    static Host with(Host host, List<RouteRow> rows) {
        Map<String, List<Route>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row.route()));
        return host.withTables(tables.entrySet().stream()
                .map(table -> RouteTable.of(table.getKey(), table.getValue()))
                .toList());
    }
}
