package homing.model;

/** What a host knows of a neighbour's hardware address (RFC 4861 section 7.3.2, neighbour(7) NUD states). */
public enum NeighbourState {
    /** Set by hand: never asked, never changed. */
    PERMANENT,
    NOARP,
    REACHABLE,
    STALE,
    DELAY,
    PROBE,
    /** Asked, not answered yet. */
    INCOMPLETE,
    /** Asked and given up. */
    FAILED;

    /** Whether a hardware address is known and may be used. */
    public boolean isValid() {
        return this != INCOMPLETE && this != FAILED;
    }

    /** Whether an entry is nothing without a hardware address; the neighbours behind a tunnel, which are not asked, have none. */
    public boolean needsHardware() {
        return isValid() && this != NOARP;
    }
}
