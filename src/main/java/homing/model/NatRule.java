package homing.model;

import homing.net.IpAddress;

/**
 * A rule of the nat table (iptables-extensions(8)).
 *
 * @param chain where it stands
 * @param match which packets it takes
 * @param target what it does with them
 */
public record NatRule(Chain chain, PacketMatch match, Target target) {
    /** The built-in chains of the nat table. */
    public enum Chain {
        PREROUTING,
        INPUT,
        OUTPUT,
        POSTROUTING
    }

    /** What a rule does with a packet. */
    public sealed interface Target {
        /** Leaves it as it is and asks no further rule. */
        record Accept() implements Target {}

        /** Back to the chain's policy: as it is. */
        record Return() implements Target {}

        /** Writes the out adapter's own address as source. */
        record Masquerade() implements Target {}

        /**
         * Writes a source.
         *
         * @param port 0 to keep the port where possible
         */
        record Snat(IpAddress address, int port) implements Target {}

        /**
         * Writes a destination.
         *
         * @param port 0 to keep the port
         */
        record Dnat(IpAddress address, int port) implements Target {}

        /** Writes an address of this host as destination. */
        record Redirect(int port) implements Target {}
    }
}
