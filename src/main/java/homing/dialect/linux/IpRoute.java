package homing.dialect.linux;

import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code ip route} prints (iproute2, print_route()): each line ends with a blank. */
public final class IpRoute {
    private static final List<String> FLAGS =
            List.of("dead", "onlink", "pervasive", "offload", "trap", "linkdown", "unresolved");

    private IpRoute() {}

    /** {@code ip route show table all}: the routes of all tables, those that are not of main with the name of theirs. */
    public static List<String> all(Host host) {
        List<String> lines = new ArrayList<>(all(host, Family.IPV4));
        lines.addAll(all(host, Family.IPV6));
        return lines;
    }

    /** {@code ip -4 route show table all}, or {@code ip -6}. */
    public static List<String> all(Host host, Family family) {
        List<String> lines = new ArrayList<>();
        for (RouteTable table : TableOrder.ofKernel(host.tables())) {
            String name = table.name().equals(RouteTable.MAIN) ? "" : table.name();
            TableOrder.routes(table).stream()
                    .filter(route -> route.destination().address().family() == family)
                    .forEach(route -> add(lines, name, route));
        }
        return lines;
    }

    private static void add(List<String> lines, String table, Route route) {
        boolean multipath = route.nextHops().size() > 1;
        Phrase phrase = new Phrase();
        phrase.addIf(route.type() != RouteType.UNICAST, word(route.type()));
        phrase.add(destination(route.destination()));
        route.fromPrefix().ifPresent(from -> phrase.add("from " + destination(from)));
        phrase.addIf(route.tos() != 0, "tos 0x" + Integer.toHexString(route.tos()));
        if (!multipath) {
            addWay(phrase, route.nextHop());
        }
        phrase.addNamed("table", table);
        phrase.addNamed("proto", route.origin());
        phrase.addIf(route.scope() != Scope.GLOBAL, "scope " + word(route.scope()));
        route.preferred().ifPresent(source -> phrase.add("src " + source));
        boolean isIpv4 = route.destination().address().isIpv4();
        phrase.addIf(!isIpv4 || route.metric() != 0, "metric " + route.metric());
        if (!multipath) {
            addFlags(phrase, route.nextHop());
        }
        phrase.addIf(!isIpv4, "pref " + word(route.preference()));
        lines.add(isIpv4 ? phrase.line() : phrase.words());
        if (multipath) {
            route.nextHops().forEach(hop -> lines.add("\t" + nextHop(hop)));
        }
    }

    private static String nextHop(NextHop hop) {
        Phrase phrase = new Phrase();
        phrase.add("nexthop");
        addWay(phrase, hop);
        phrase.add("weight " + hop.weight());
        addFlags(phrase, hop);
        return phrase.line();
    }

    private static void addWay(Phrase phrase, NextHop hop) {
        hop.gatewayAddress().ifPresent(gateway -> phrase.add("via " + gateway));
        phrase.addNamed("dev", hop.adapter());
    }

    static void addFlags(Phrase phrase, NextHop hop) {
        FLAGS.stream().filter(hop.flags()::contains).forEach(phrase::add);
    }

    /** default, 10.1.0.0/24, or 10.1.0.5 for a single address. */
    static String destination(Prefix prefix) {
        if (prefix.isAll()) {
            return "default";
        }
        return prefix.isSingle() ? prefix.address().toString() : prefix.toString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
