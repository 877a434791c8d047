package homing.model;

/**
 * A rule of a firewall.
 *
 * @param established whether it takes only answers to packets that were let through, and errors about them
 * @param match what else a packet must be like
 */
public record FilterRule(Firewall.Action action, boolean established, PacketMatch match) {}
