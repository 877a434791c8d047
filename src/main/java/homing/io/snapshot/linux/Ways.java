package homing.io.snapshot.linux;

import homing.model.Adapter;
import homing.model.NextHop;
import homing.model.PlainName;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The routes of a machine by their tables; what many have in common, address, name and next hop, is kept once. */
final class Ways {
    private final Set<String> adapters = new HashSet<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, IpAddress> addresses = new HashMap<>();
    private final Map<NextHop, List<NextHop>> singles = new HashMap<>();

    private final Map<String, List<Route>> tables = new LinkedHashMap<>();
    /** The family whose routes are kept; null for both. */
    private Family family;

    Ways(List<Adapter> adapters) {
        adapters.forEach(adapter -> this.adapters.add(adapter.name()));
    }

    /** The one copy of a name; null if nothing can be called so. */
    String name(String word) {
        String known = names.get(word);
        if (known == null && PlainName.isGood(word)) {
            known = word;
            names.put(word, word);
        }
        return known;
    }

    /** The one copy of an address; null if the text is none. */
    IpAddress address(String text) {
        IpAddress known = addresses.get(text);
        if (known == null) {
            known = IpAddress.tryParse(text).orElse(null);
            addresses.put(text, known);
        }
        return known;
    }

    /** The one copy of a route's only next hop. */
    List<NextHop> single(NextHop hop) {
        return singles.computeIfAbsent(hop, List::of);
    }

    /** Notes on which line a route leaves by an adapter. */
    void used(String adapter, int line) {
        if (!adapter.isEmpty() && !adapters.contains(adapter)) {
            unknown.putIfAbsent(adapter, line);
        }
    }

    /** From here on only routes of this family are kept: the other's are collected elsewhere. */
    void keepOnly(Family wanted) {
        family = wanted;
    }

    /** Adds a route to its table. */
    void add(String table, Route route) {
        if (family != null && route.destination().address().family() != family) {
            return;
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(route);
    }

    List<RouteTable> tables() {
        List<RouteTable> finished = new ArrayList<>();
        tables.forEach((name, routes) -> finished.add(RouteTable.of(name, routes)));
        return finished;
    }

    /** Adapters that routes leave by and that the machine does not have, each with the line where it was first met. */
    Map<String, Integer> takeUnknown() {
        Map<String, Integer> taken = new TreeMap<>(unknown);
        adapters.addAll(taken.keySet());
        unknown.clear();
        return taken;
    }
}
