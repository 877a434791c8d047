package homing.io.snapshot.linux;

import homing.model.NextHop;
import homing.model.Route;
import homing.model.Route.Preference;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A route while it is read. */
final class RouteParts {
    private static final long LARGEST_METRIC = 0xFFFF_FFFFL;

    private final Ways ways;
    private final int line;
    private Prefix destination;
    private boolean all;
    private Family family;
    private RouteType type = RouteType.UNICAST;
    private String table = RouteTable.MAIN;
    private String adapter = "";
    private IpAddress gateway;
    private final Set<String> flags = new HashSet<>();
    private final List<NextHop> several = new ArrayList<>();
    private long metric;
    private IpAddress source;
    private Scope scope = Scope.GLOBAL;
    private int tos;
    private String origin = "";
    private Prefix from;
    private Preference preference = Preference.MEDIUM;

    /**
     * A route of which nothing is read.
     *
     * @param family whose addresses {@code default} stands for, if nothing else in the line tells
     * @param line where the route stands
     */
    RouteParts(Ways ways, Family family, int line) {
        this.ways = ways;
        this.family = family;
        this.line = line;
    }

    int line() {
        return line;
    }

    /** default, 10.0.0.0/8, or a single address. */
    boolean destination(String text) {
        all = text.equals("default");
        destination = all ? null : Prefix.tryParse(text).orElse(null);
        return all || destination != null;
    }

    void type(RouteType found) {
        type = found;
    }

    /** A key with a value, by the words of ip-route(8); whether the key is known and the value makes sense. */
    boolean set(String key, String value) {
        switch (key) {
            case "via" -> gateway = ofTheFamily(value);
            case "src" -> source = ofTheFamily(value);
            case "dev" -> adapter = ways.name(value);
            case "table" -> table = ways.name(RouteWords.tableName(value));
            case "proto" -> origin = ways.name(value);
            case "scope" -> scope = AdapterParts.scope(value);
            case "metric" -> metric = Figure.of(value, LARGEST_METRIC);
            case "tos", "dsfield" -> tos = (int) Figure.service(value);
            case "from" -> from = sources(value);
            case "pref" -> preference = preference(value);
            default -> {
                return false;
            }
        }
        return makesSense(key);
    }

    private boolean makesSense(String key) {
        return switch (key) {
            case "via" -> gateway != null;
            case "src" -> source != null;
            case "dev" -> adapter != null;
            case "table" -> table != null;
            case "proto" -> origin != null;
            case "metric" -> metric >= 0;
            case "from" -> from != null;
            case "pref" -> preference != null;
            case "tos", "dsfield" -> tos >= 0;
            default -> true;
        };
    }

    private Prefix sources(String text) {
        family = Family.IPV6;
        return text.equals("default")
                ? Prefix.ALL6
                : Prefix.tryParse(text).filter(each -> !each.address().isIpv4()).orElse(null);
    }

    private Preference preference(String word) {
        family = Family.IPV6;
        return RouteWords.preferenceOf(word).orElse(null);
    }

    /** A gateway or source tells whose addresses {@code default} stands for. */
    private IpAddress ofTheFamily(String text) {
        IpAddress address = ways.address(text);
        family = address == null ? family : address.family();
        return address;
    }

    /** A gateway of the other family (RFC 5549); which family the route is of does not follow from it. */
    boolean foreignGateway(String value) {
        gateway = ways.address(value);
        return gateway != null;
    }

    /** A word that stands alone; whether it is known. */
    boolean flag(String word) {
        return RouteWords.isFlag(word) && (flags.contains(word) || flags.add(word));
    }

    /** One of several next hops; whether its parts make sense. */
    boolean hop(IpAddress by, String leaving, int weight, Set<String> words) {
        String name = ways.name(leaving);
        boolean good = name != null && words.stream().allMatch(RouteWords::isFlag);
        if (good) {
            several.add(new NextHop(by, name, weight, words));
        }
        return good;
    }

    /** Puts the route into its table; false if it leads nowhere. */
    boolean end() {
        boolean refuses = type.refuses() || type == RouteType.THROW;
        if (several.isEmpty() && adapter.isEmpty() && !refuses) {
            return false;
        }
        Prefix to = !all ? destination : family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6;
        Route route = new Route(
                to, type, nextHops(), metric, source, scope, tos, origin, isForAll() ? null : from, preference);
        ways.add(table, route);
        return true;
    }

    private boolean isForAll() {
        return from == null || from.isAll();
    }

    private List<NextHop> nextHops() {
        if (several.isEmpty()) {
            ways.used(adapter, line);
            return ways.single(new NextHop(gateway, adapter, 1, flags));
        }
        several.forEach(hop -> ways.used(hop.adapter(), line));
        return List.copyOf(several);
    }
}
