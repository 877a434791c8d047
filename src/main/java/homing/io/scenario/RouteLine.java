package homing.io.scenario;

import homing.edit.RouteRow;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.Route.Preference;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A route as a line, in the words of ip-route(8): {@code default via 10.1.0.1 dev A metric 20 src 10.1.0.5}. */
final class RouteLine {
    private static final Message EXPECTED = Message.of("io.expected.route");
    private static final long LARGEST_METRIC = 0xFFFF_FFFFL;

    private final Line line;
    private final OwnAdapters adapters;
    private final HopWords single;
    private final List<NextHop> several = new ArrayList<>();
    private RouteType type = RouteType.UNICAST;
    private String table;
    private long metric;
    private IpAddress source;
    private Scope scope;
    private int tos;
    private String origin = "";
    private Prefix from;
    private Preference preference = Preference.MEDIUM;

    private RouteLine(Line line, OwnAdapters adapters) {
        this.line = line;
        this.adapters = adapters;
        this.single = new HopWords(line, adapters);
    }

    static Optional<RouteRow> read(Value value, OwnAdapters adapters, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> read(line, adapters));
    }

    /** A route in the rest of a line. */
    static Optional<RouteRow> read(Line line, OwnAdapters adapters) {
        return new RouteLine(line, adapters).read();
    }

    private Optional<RouteRow> read() {
        if (RouteWords.TYPES.containsKey(line.peek())) {
            type = line.oneOf(RouteWords.TYPES, type);
        }
        line.take("to");
        boolean all = line.take("default");
        Prefix destination = all ? Prefix.ALL4 : line.prefix();
        while (line.hasNext()) {
            part(line.key());
        }
        if (all && isForIpv6()) {
            destination = Prefix.ALL6;
        }
        List<NextHop> hops = hops();
        line.sameFamily(destination.address(), source);
        line.sameFamily(destination.address(), from == null ? null : from.address());
        if (!destination.address().isIpv4()) {
            hops.forEach(hop -> line.sameFamily(Prefix.ALL6.address(), hop.gateway()));
        }
        return line.isGood() ? Optional.of(route(destination, hops)) : Optional.empty();
    }

    /** What {@code default} stands for: a gateway, a source or a wish that only IPv6 knows tells. */
    private boolean isForIpv6() {
        boolean bySource = (source != null && !source.isIpv4())
                || (from != null && !from.address().isIpv4());
        return bySource || preference != Preference.MEDIUM || gatewayIsIpv6();
    }

    private boolean gatewayIsIpv6() {
        IpAddress gateway =
                several.isEmpty() ? single.gateway() : several.get(0).gateway();
        return gateway != null && !gateway.isIpv4();
    }

    private void part(String word) {
        switch (word) {
            case "metric" -> metric = line.number(0, LARGEST_METRIC);
            case "src" -> source = line.address();
            case "table" -> table = line.name();
            case "scope" -> scope = line.oneOf(ScopeWord.BY_NAME, Scope.GLOBAL);
            case "proto" -> origin = line.name().intern();
            case "from" -> from = line.prefix();
            case "pref" -> preference = line.oneOf(RouteWords.PREFERENCES, preference);
            case "tos" -> tos = (int) line.number(0, 255);
            case "nexthop" -> nextHops();
            default -> {
                if (word.equals("weight") || !single.take(word)) {
                    line.unknown(RouteWords.PARTS);
                }
            }
        }
    }

    /** The next hops of a multipath route; they stand at the end of the line. */
    private void nextHops() {
        HopWords hop = new HopWords(line, adapters);
        while (line.hasNext()) {
            if (line.take("nexthop")) {
                several.add(hop.hop(true));
                hop = new HopWords(line, adapters);
            } else if (!hop.take(line.next())) {
                line.unknown(RouteWords.HOP_PARTS);
            }
        }
        several.add(hop.hop(true));
    }

    private List<NextHop> hops() {
        boolean refuses = type.refuses() || type == RouteType.THROW;
        if (several.isEmpty()) {
            return List.of(single.hop(!refuses));
        }
        if (!single.isEmpty()) {
            line.bad("io.line.two-ways");
        }
        return several;
    }

    private RouteRow route(Prefix destination, List<NextHop> hops) {
        boolean onLink = hops.size() == 1 && hops.get(0).isOnLink();
        Scope reach = scope == null ? type.usualScope(destination.address().family(), onLink) : scope;
        Route route = new Route(destination, type, hops, metric, source, reach, tos, origin, from, preference);
        return new RouteRow(table == null ? type.usualTable() : table, route);
    }
}
