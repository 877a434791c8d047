package homing.model;

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
}
