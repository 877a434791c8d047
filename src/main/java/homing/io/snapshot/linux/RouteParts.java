package homing.io.snapshot.linux;

import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A route while it is read, and the tables that the finished ones go to. Equal next hops and words are kept once. */
final class RouteParts {
    private final Map<NextHop, List<NextHop>> hops = new HashMap<>();
    private final Map<String, IpAddress> addresses = new HashMap<>();
    private final Map<String, List<Route>> tables = new LinkedHashMap<>();

    private Prefix destination;
    private RouteType type;
    private String table;
    private String adapter;
    private IpAddress gateway;
    private final Set<String> flags = new TreeSet<>();
    private final List<NextHop> several = new ArrayList<>();
    private long metric;
    private IpAddress source;
    private Scope scope;
    private int tos;
    private String origin;

    void begin() {
        destination = null;
        type = RouteType.UNICAST;
        table = "main";
        adapter = "";
        gateway = null;
        flags.clear();
        several.clear();
        metric = 0;
        source = null;
        scope = Scope.GLOBAL;
        tos = 0;
        origin = "";
    }

    /** default, 10.0.0.0/8, or a single address. */
    boolean destination(String text, Family family) {
        destination = text.equals("default")
                ? (family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6)
                : Prefix.tryParse(text).orElse(null);
        return destination != null;
    }

    static Optional<RouteType> typeOf(String word) {
        for (RouteType type : RouteType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    void type(RouteType found) {
        type = found;
    }

    /** A key with a value, by the words of ip-route(8); whether the key is known and the value makes sense. */
    boolean set(String key, String value) {
        switch (key) {
            case "via" -> gateway = address(value);
            case "dev" -> adapter = value;
            case "table" -> table = value;
            case "proto" -> origin = value.intern();
            case "scope" -> scope = AdapterParts.scope(value);
            case "src" -> source = address(value);
            case "metric" -> metric = number(value);
            case "tos", "dsfield" -> tos = (int) number(value);
            default -> {
                return false;
            }
        }
        boolean address = key.equals("via") || key.equals("src");
        return !address || (key.equals("via") ? gateway : source) != null;
    }

    private IpAddress address(String text) {
        IpAddress known = addresses.get(text);
        if (known == null) {
            known = IpAddress.tryParse(text).orElse(null);
            addresses.put(text, known);
        }
        return known;
    }

    /** A decimal or 0x number; 0 if it is none. */
    static long number(String text) {
        try {
            return text.isEmpty() ? 0 : Math.max(0, Long.decode(text));
        } catch (NumberFormatException broken) {
            return 0;
        }
    }

    void flag(String word) {
        flags.add(word);
    }

    /** One of several next hops. */
    void hop(IpAddress via, String dev, int weight, Set<String> marks) {
        several.add(new NextHop(via, dev, Math.max(1, weight), marks));
    }

    void end() {
        NextHop single = new NextHop(gateway, adapter, 1, flags);
        List<NextHop> ways = several.isEmpty() ? hops.computeIfAbsent(single, List::of) : List.copyOf(several);
        Route route = new Route(destination, type, ways, metric, source, scope, tos, origin);
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(route);
    }

    boolean hasDestination() {
        return destination != null;
    }

    List<RouteTable> tables() {
        List<RouteTable> all = new ArrayList<>();
        tables.forEach((name, routes) -> all.add(RouteTable.of(name, routes)));
        return all;
    }
}
