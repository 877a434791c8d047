package homing.net;

/**
 * How far an address or a route reaches, from the widest to the narrowest, with the number Linux gives it
 * (rtnetlink(7), rt_scope_t).
 */
public enum Scope {
    GLOBAL(0),
    SITE(200),
    LINK(253),
    HOST(254),
    NOWHERE(255);

    private final int number;

    Scope(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Whether this scope reaches less far than the other. */
    public boolean isNarrowerThan(Scope other) {
        return number > other.number;
    }
}
