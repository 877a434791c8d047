package homing.model;

import homing.net.Family;
import homing.net.Scope;

/** What becomes of a packet that a route matches (rtnetlink(7), rtm_type). */
public enum RouteType {
    UNICAST,
    LOCAL,
    BROADCAST,
    ANYCAST,
    MULTICAST,
    BLACKHOLE,
    UNREACHABLE,
    PROHIBIT,
    THROW;

    /** Whether the route refuses the packet instead of carrying it. */
    public boolean refuses() {
        return this == BLACKHOLE || this == UNREACHABLE || this == PROHIBIT;
    }

    /**
     * The table that {@code ip route add} means unless it is told (iproute2, iproute_modify()): local for what the host keeps or
     * hears itself.
     */
    public String usualTable() {
        return switch (this) {
            case LOCAL, BROADCAST, ANYCAST -> RouteTable.LOCAL;
            default -> RouteTable.MAIN;
        };
    }

    /**
     * How far {@code ip route add} takes a destination to be unless it is told (iproute2, iproute_modify()); routes of IPv6 have no
     * scope.
     *
     * @param onLink whether there is a single next hop and it is no gateway
     */
    public Scope usualScope(Family family, boolean onLink) {
        if (family == Family.IPV6) {
            return Scope.GLOBAL;
        }
        return switch (this) {
            case LOCAL -> Scope.HOST;
            case BROADCAST, ANYCAST, MULTICAST -> Scope.LINK;
            case UNICAST -> onLink ? Scope.LINK : Scope.GLOBAL;
            default -> Scope.GLOBAL;
        };
    }
}
