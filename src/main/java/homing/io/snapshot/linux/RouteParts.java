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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A route while it is read, and the tables that the finished ones go to. Equal next hops and words are kept once. */
final class RouteParts {
    private static final long LARGEST_METRIC = 0xFFFF_FFFFL;
    private static final Map<String, RouteType> TYPES = byName(RouteType.values());
    /** Names of /etc/iproute2/rt_tables, behind the numbers that print with -N. */
    private static final Map<String, String> TABLES = Map.of("255", "local", "254", "main", "253", "default");

    private Family usual = Family.IPV4;
    private final Map<NextHop, List<NextHop>> hops = new HashMap<>();
    private final Map<String, IpAddress> addresses = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, List<Route>> tables = new LinkedHashMap<>();

    private Prefix destination;
    private boolean all;
    private Family family;
    private RouteType type;
    private String table;
    private String adapter;
    private IpAddress gateway;
    private final Set<String> flags = new TreeSet<>();
    private final List<NextHop> several = new ArrayList<>();
    private final Set<String> adapters = new TreeSet<>();
    private long metric;
    private IpAddress source;
    private Scope scope;
    private int tos;
    private String origin;

    /** Whose addresses {@code default} stands for from here on, if nothing else in the line tells. */
    void usually(Family of) {
        usual = of;
    }

    private static Map<String, RouteType> byName(RouteType... types) {
        Map<String, RouteType> names = new HashMap<>();
        for (RouteType type : types) {
            names.put(AdapterParts.word(type), type);
        }
        return names;
    }

    void begin() {
        destination = null;
        all = false;
        family = usual;
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
    boolean destination(String text) {
        all = text.equals("default");
        destination = all ? null : Prefix.tryParse(text).orElse(null);
        return all || destination != null;
    }

    static Optional<RouteType> typeOf(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    void type(RouteType found) {
        type = found;
    }

    static String tableName(String word) {
        return TABLES.getOrDefault(word, word);
    }

    /** A key with a value, by the words of ip-route(8); whether the key is known and the value makes sense. */
    boolean set(String key, String value) {
        switch (key) {
            case "via" -> {
                gateway = address(value);
                return isOfTheFamily(gateway);
            }
            case "src" -> {
                source = address(value);
                return isOfTheFamily(source);
            }
            case "dev" -> adapter = value;
            case "table" -> table = tableName(value);
            case "proto" -> origin = origins.computeIfAbsent(value, word -> word);
            case "scope" -> scope = AdapterParts.scope(value);
            case "metric" -> {
                metric = Figure.of(value, LARGEST_METRIC);
                return metric >= 0;
            }
            case "tos", "dsfield" -> {
                tos = (int) Figure.service(value);
                return tos >= 0;
            }
            case "pref" -> family = Family.IPV6;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A gateway or source tells whose addresses {@code default} stands for. */
    private boolean isOfTheFamily(IpAddress address) {
        family = address == null ? family : address.family();
        return address != null;
    }

    /** A gateway of the other family (RFC 5549); which family the route is of does not follow from it. */
    boolean foreignGateway(String value) {
        gateway = address(value);
        return gateway != null;
    }

    private IpAddress address(String text) {
        IpAddress known = addresses.get(text);
        if (known == null) {
            known = IpAddress.tryParse(text).orElse(null);
            addresses.put(text, known);
        }
        return known;
    }

    void flag(String word) {
        flags.add(word);
    }

    /** One of several next hops. */
    void hop(NextHop hop) {
        several.add(hop);
        adapters.add(hop.adapter());
    }

    /** The names of all adapters by which finished routes leave. */
    Set<String> adapters() {
        Set<String> names = new TreeSet<>(adapters);
        hops.keySet().forEach(hop -> names.add(hop.adapter()));
        names.remove("");
        return names;
    }

    /** Puts the route into its table; false if it leads nowhere. */
    boolean end() {
        boolean refuses = type.refuses() || type == RouteType.THROW;
        if (several.isEmpty() && adapter.isEmpty() && !refuses) {
            return false;
        }
        Prefix to = !all ? destination : family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6;
        Route route = new Route(to, type, ways(), metric, source, scope, tos, origin);
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(route);
        return true;
    }

    private List<NextHop> ways() {
        if (!several.isEmpty()) {
            return List.copyOf(several);
        }
        NextHop single = new NextHop(gateway, adapter, 1, flags.isEmpty() ? Set.of() : flags);
        return hops.computeIfAbsent(single, List::of);
    }

    List<RouteTable> tables() {
        List<RouteTable> finished = new ArrayList<>();
        tables.forEach((name, routes) -> finished.add(RouteTable.of(name, routes)));
        return finished;
    }
}
