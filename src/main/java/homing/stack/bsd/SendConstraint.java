package homing.stack.bsd;

/** What a bound source has to say about the way of its packets. */
enum SendConstraint {
    /** Nothing: the route decides alone. */
    NONE,
    /** A route by another adapter than the source's is given back for one by the source's own. */
    RESCOPE
}
