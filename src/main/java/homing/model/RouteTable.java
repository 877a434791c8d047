package homing.model;

import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.PrefixTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A route table: routes by destination, and among equal destinations in the order of the table. A changed copy shares
 * its routes with the original.
 */
public final class RouteTable {
    /** The table of what is configured; the only one of systems that have no more. */
    public static final String MAIN = "main";

    /** What the host keeps or hears itself (Linux). */
    public static final String LOCAL = "local";

    /** What is looked through last; empty unless somebody fills it (Linux). */
    public static final String DEFAULT = "default";

    private final String name;
    private final PrefixTrie<List<Route>> routes;

    private RouteTable(String name, PrefixTrie<List<Route>> routes) {
        this.name = name;
        this.routes = routes;
    }

    /** A table of this name (local, main, a number, …) without routes. */
    public static RouteTable empty(String name) {
        return new RouteTable(name, PrefixTrie.empty());
    }

    /** A table with these routes, appended in their order. */
    public static RouteTable of(String name, List<Route> routes) {
        List<Route> sorted = new ArrayList<>(routes);
        sorted.sort(Comparator.comparing(Route::destination).thenComparingLong(Route::metric));
        List<Prefix> destinations = new ArrayList<>(sorted.size());
        List<List<Route>> groups = new ArrayList<>(sorted.size());
        for (int from = 0;
                from < sorted.size();
                from += groups.get(groups.size() - 1).size()) {
            destinations.add(sorted.get(from).destination());
            groups.add(List.copyOf(sorted.subList(from, endOfGroup(sorted, from))));
        }
        return new RouteTable(name, PrefixTrie.of(destinations, groups));
    }

    private static int endOfGroup(List<Route> sorted, int from) {
        int end = from + 1;
        while (end < sorted.size()
                && sorted.get(end).destination().equals(sorted.get(from).destination())) {
            end++;
        }
        return end;
    }

    public String name() {
        return name;
    }

    /** A copy with one route more, behind those of the same destination whose metric is not larger. */
    public RouteTable with(Route route) {
        return new RouteTable(name, routes.with(route.destination(), old -> inserted(old, route)));
    }

    /** A copy without this route. */
    public RouteTable without(Route route) {
        return new RouteTable(name, routes.with(route.destination(), old -> removed(old, route)));
    }

    /** Smaller metric first, then the order of insertion (fib_insert_alias()). */
    private static List<Route> inserted(List<Route> old, Route route) {
        if (old == null) {
            return List.of(route);
        }
        List<Route> all = new ArrayList<>(old);
        int place = all.size();
        while (place > 0 && all.get(place - 1).metric() > route.metric()) {
            place--;
        }
        all.add(place, route);
        return List.copyOf(all);
    }

    private static List<Route> removed(List<Route> old, Route route) {
        if (old == null) {
            return null;
        }
        List<Route> rest = new ArrayList<>(old);
        rest.remove(route);
        return rest.isEmpty() ? null : List.copyOf(rest);
    }

    /** The routes that cover the address: groups of equal destination, the longest prefix first, each in table order. */
    public List<List<Route>> covering(IpAddress address) {
        return routes.matching(address);
    }

    /** The routes to exactly this destination, in table order. */
    public List<Route> to(Prefix destination) {
        return routes.get(destination).orElse(List.of());
    }

    /** All routes, ordered by destination, then as the table orders them. */
    public List<Route> routes() {
        return routes.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof RouteTable table && name.equals(table.name) && routes().equals(table.routes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, routes());
    }

    @Override
    public String toString() {
        return name + routes();
    }
}
