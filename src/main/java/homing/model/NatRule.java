package homing.model;

import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.Set;

/**
 * A rule of the nat table (iptables-extensions(8)).
 *
 * @param chain where it stands
 * @param match which packets it takes
 * @param target what it does with them
 */
public record NatRule(Chain chain, Match match, Target target) {
    /** The built-in chains of the nat table. */
    public enum Chain {
        PREROUTING,
        INPUT,
        OUTPUT,
        POSTROUTING
    }

    /** What a rule may be turned round in, by {@code !}. */
    public enum Part {
        SOURCE,
        DESTINATION,
        PROTOCOL,
        SOURCE_PORT,
        DESTINATION_PORT,
        IN_ADAPTER,
        OUT_ADAPTER
    }

    /**
     * Conditions; every part that is absent matches all.
     *
     * @param source null for all
     * @param destination null for all
     * @param protocol null for all
     * @param sourcePorts null for all
     * @param destinationPorts null for all
     * @param inAdapter empty for all; a trailing + stands for any ending
     * @param outAdapter the same for the adapter the packet leaves by
     * @param inverted the parts that must not match
     */
    public record Match(
            Prefix source,
            Prefix destination,
            Protocol protocol,
            PolicyRule.Ports sourcePorts,
            PolicyRule.Ports destinationPorts,
            String inAdapter,
            String outAdapter,
            Set<Part> inverted) {
        public static final Match ALL = new Match(null, null, null, null, null, "", "", Set.of());

        public Match {
            inverted = Set.copyOf(inverted);
        }
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
