package homing.dialect.linux;

import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Prefix;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** In which order Linux lists tables, and the routes of a table. */
final class TableOrder {
    /** Names that every system knows (/etc/iproute2/rt_tables). */
    private static final Map<String, Long> NUMBERS =
            Map.of(RouteTable.DEFAULT, 253L, RouteTable.MAIN, 254L, RouteTable.LOCAL, 255L);

    /** The kernel keeps its tables in 256 chains by their numbers (fib_table_hash). */
    private static final int CHAINS = 256;

    private TableOrder() {}

    /** As {@code ip route show table all} lists them. */
    static List<RouteTable> ofKernel(List<RouteTable> tables) {
        return tables.stream()
                .sorted(Comparator.comparingLong(table -> number(table.name()) % CHAINS))
                .toList();
    }

    /** main, then the tables that somebody made, then what the kernel keeps for itself; of main only it may be empty. */
    static List<RouteTable> ofInterest(List<RouteTable> tables) {
        return tables.stream()
                .filter(table ->
                        table.name().equals(RouteTable.MAIN) || !table.routes().isEmpty())
                .sorted(Comparator.comparingInt(TableOrder::interest).thenComparingLong(table -> number(table.name())))
                .toList();
    }

    private static int interest(RouteTable table) {
        return switch (table.name()) {
            case RouteTable.MAIN -> 0;
            case RouteTable.DEFAULT -> 2;
            case RouteTable.LOCAL -> 3;
            default -> 1;
        };
    }

    private static long number(String name) {
        return NUMBERS.getOrDefault(name, name.matches("[0-9]{1,10}") ? Long.parseLong(name) : 0);
    }

    /**
     * By the first address of the destination, and of several with the same one the longest first (fib_table_dump()); then
     * IPv6, where what is held by a prefix stands before it.
     */
    static List<Route> routes(RouteTable table) {
        List<Route> all = new ArrayList<>(table.routes());
        int first = 0;
        while (first < all.size() && all.get(first).destination().address().isIpv4()) {
            first++;
        }
        List<Route> others = new ArrayList<>(all.subList(first, all.size()));
        all.subList(first, all.size()).clear();
        byAddress(all);
        all.addAll(widestLast(others));
        return all;
    }

    /** A prefix stands behind all that it holds (fib6_walk_continue()); the routes come in the order of their prefixes. */
    private static List<Route> widestLast(List<Route> routes) {
        List<Route> all = new ArrayList<>(routes.size());
        Deque<Route> open = new ArrayDeque<>();
        for (Route route : routes) {
            while (!open.isEmpty() && !holds(open.getLast(), route)) {
                closeGroup(open, all);
            }
            open.addLast(route);
        }
        while (!open.isEmpty()) {
            closeGroup(open, all);
        }
        return all;
    }

    private static boolean holds(Route outer, Route inner) {
        return outer.destination().contains(inner.destination());
    }

    /** The routes to one destination keep their order. */
    private static void closeGroup(Deque<Route> open, List<Route> all) {
        Prefix closed = open.getLast().destination();
        Deque<Route> group = new ArrayDeque<>();
        while (!open.isEmpty() && open.getLast().destination().equals(closed)) {
            group.addFirst(open.removeLast());
        }
        all.addAll(group);
    }

    private static void byAddress(List<Route> all) {
        int start = 0;
        for (int end = 1; end <= all.size(); end++) {
            boolean same = end < all.size()
                    && all.get(end)
                            .destination()
                            .address()
                            .equals(all.get(start).destination().address());
            if (!same) {
                if (end - start > 1) {
                    all.subList(start, end)
                            .sort(Comparator.comparingInt(
                                    route -> -route.destination().length()));
                }
                start = end;
            }
        }
    }
}
