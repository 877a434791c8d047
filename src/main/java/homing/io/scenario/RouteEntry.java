package homing.io.scenario;

import homing.model.Route;
import homing.model.RouteType;
import homing.net.Family;
import homing.net.Scope;

/**
 * A route and the name of the table it stands in. What a line leaves out is what {@code ip route add} assumes (iproute2,
 * iproute_modify()).
 */
record RouteEntry(String table, Route route) {
    /** local for what this host keeps or hears itself, main for everything else. */
    static String assumedTable(RouteType type) {
        return switch (type) {
            case LOCAL, BROADCAST, ANYCAST -> "local";
            default -> "main";
        };
    }

    /** How far a destination is, by its type and whether its one next hop is a gateway; IPv6 routes have no scope. */
    static Scope assumedScope(Family family, RouteType type, boolean onLink) {
        if (family == Family.IPV6) {
            return Scope.GLOBAL;
        }
        return switch (type) {
            case LOCAL -> Scope.HOST;
            case BROADCAST, ANYCAST, MULTICAST -> Scope.LINK;
            case UNICAST -> onLink ? Scope.LINK : Scope.GLOBAL;
            default -> Scope.GLOBAL;
        };
    }

    static Scope assumedScope(Route route) {
        return assumedScope(
                route.destination().address().family(),
                route.type(),
                route.nextHops().size() == 1 && route.nextHop().isOnLink());
    }
}
