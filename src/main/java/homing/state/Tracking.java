package homing.state;

/**
 * The connection that a packet belongs to.
 *
 * @param original whether it goes the way of the connection's first packet
 */
public record Tracking(Flow flow, boolean original) {}
