package homing.io.scenario;

import homing.edit.RouteRow;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.Route.Preference;
import homing.model.RouteType;
import homing.net.Prefix;

/** Writes a route as {@link RouteLine} reads it; what that assumes by itself is left out. */
final class RouteText {
    private final StringBuilder line = new StringBuilder(80);

    private RouteText() {}

    static String of(RouteRow entry) {
        RouteText text = new RouteText();
        text.write(entry.table(), entry.route());
        return text.line.substring(1);
    }

    private void write(String table, Route route) {
        boolean multipath = route.nextHops().size() > 1;
        if (route.type() != RouteType.UNICAST) {
            add(RouteWords.word(route.type()));
        }
        add(destination(route));
        if (!multipath) {
            way(route.nextHop());
        }
        if (!table.equals(route.type().usualTable())) {
            add("table", table);
        }
        if (!route.origin().isEmpty()) {
            add("proto", route.origin());
        }
        if (!route.hasUsualScope()) {
            add("scope", ScopeWord.of(route.scope()));
        }
        route.preferred().ifPresent(source -> add("src", source));
        if (route.metric() != 0) {
            add("metric", route.metric());
        }
        route.fromPrefix().ifPresent(from -> add("from", from));
        if (route.preference() != Preference.MEDIUM) {
            add("pref", RouteWords.word(route.preference()));
        }
        if (route.tos() != 0) {
            add("tos", route.tos());
        }
        if (multipath) {
            route.nextHops().forEach(this::nextHop);
        }
    }

    /** What would be read as the default route of IPv6 is written by its prefix. */
    private static String destination(Route route) {
        Prefix prefix = route.destination();
        boolean six = route.preference() != Preference.MEDIUM
                || route.nextHop().gatewayAddress().filter(via -> !via.isIpv4()).isPresent();
        if (prefix.equals(Prefix.ALL4) && !six) {
            return "default";
        }
        return prefix.isSingle() ? prefix.address().toString() : prefix.toString();
    }

    private void nextHop(NextHop hop) {
        add("nexthop");
        way(hop);
        if (hop.weight() != 1) {
            add("weight", hop.weight());
        }
    }

    private void way(NextHop hop) {
        hop.gatewayAddress().ifPresent(gateway -> add("via", gateway));
        if (!hop.adapter().isEmpty()) {
            add("dev", Line.quoted(hop.adapter()));
        }
        RouteWords.FLAGS.stream().filter(hop.flags()::contains).forEach(this::add);
    }

    private void add(Object word) {
        line.append(' ').append(word);
    }

    private void add(String key, Object value) {
        add(key);
        add(value);
    }
}
