package homing.model;

import homing.net.Family;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.Optional;

/**
 * A rule of policy routing: which table answers for which packets (ip-rule(8)).
 *
 * @param family whose packets it is for; each family has rules of its own
 * @param priority rules are tried from the smallest
 * @param not whether the selectors are turned round
 * @param selectors what a packet must be like
 * @param action what happens to a packet that matches
 * @param table name of the table for {@link Action#LOOKUP}; empty for the others
 * @param suppressPrefixLength an answer whose prefix is this short or shorter is dropped; -1 for none
 * @param gotoPriority priority of the rule to go on with for {@link Action#GOTO}; -1 for the others
 */
public record PolicyRule(
        Family family,
        long priority,
        boolean not,
        Selectors selectors,
        Action action,
        String table,
        int suppressPrefixLength,
        long gotoPriority) {
    /** What a rule does. */
    public enum Action {
        LOOKUP,
        GOTO,
        NOP,
        UNREACHABLE,
        PROHIBIT,
        BLACKHOLE
    }

    public PolicyRule {
        if (!selectors.suit(family)) {
            throw new IllegalArgumentException("The addresses of a rule are of its family");
        }
    }

    /** A rule for the family of its addresses, for IPv4 if it has none. */
    public PolicyRule(
            long priority,
            boolean not,
            Selectors selectors,
            Action action,
            String table,
            int suppressPrefixLength,
            long gotoPriority) {
        this(
                selectors.suit(Family.IPV4) ? Family.IPV4 : Family.IPV6,
                priority,
                not,
                selectors,
                action,
                table,
                suppressPrefixLength,
                gotoPriority);
    }

    /** A rule that looks up a table for every packet of IPv4. */
    public static PolicyRule lookup(long priority, String table) {
        return lookup(priority, Selectors.ALL, table);
    }

    public static PolicyRule lookup(long priority, Selectors selectors, String table) {
        return new PolicyRule(priority, false, selectors, Action.LOOKUP, table, -1, -1);
    }

    /** The same rule for the packets of a family. */
    public PolicyRule of(Family other) {
        return new PolicyRule(other, priority, not, selectors, action, table, suppressPrefixLength, gotoPriority);
    }

    /**
     * What a packet must be like; every part that is absent matches all.
     *
     * @param from prefix of the source; null for all
     * @param to prefix of the destination; null for all
     * @param mark value of the firewall mark under {@code mask}
     * @param mask bits of the mark that count; 0 for no condition
     * @param outAdapter the adapter that was asked for (oif); empty for all
     * @param inAdapter the adapter it came in by (iif), {@code lo} for the host's own; empty for all
     * @param tos type of service; 0 for all
     * @param protocol null for all
     * @param sourcePorts null for all
     * @param destinationPorts null for all
     */
    public record Selectors(
            Prefix from,
            Prefix to,
            int mark,
            int mask,
            String outAdapter,
            String inAdapter,
            int tos,
            Protocol protocol,
            Ports sourcePorts,
            Ports destinationPorts) {
        /** No condition. */
        public static final Selectors ALL = new Selectors(null, null, 0, 0, "", "", 0, null, null, null);

        /** Whether no address is of the other family. */
        public boolean suit(Family family) {
            return suits(from, family) && suits(to, family);
        }

        private static boolean suits(Prefix prefix, Family family) {
            return prefix == null || prefix.address().family() == family;
        }

        public Optional<Prefix> fromPrefix() {
            return Optional.ofNullable(from);
        }

        public Optional<Prefix> toPrefix() {
            return Optional.ofNullable(to);
        }

        public Selectors withFrom(Prefix prefix) {
            return new Selectors(
                    prefix, to, mark, mask, outAdapter, inAdapter, tos, protocol, sourcePorts, destinationPorts);
        }
    }

    /**
     * A range of ports.
     *
     * @param first smallest port
     * @param last largest port, not smaller than the first
     */
    public record Ports(int first, int last) {
        public Ports {
            if (first < 0 || last > 65535 || first > last) {
                throw new IllegalArgumentException("Not a range of ports: " + first + "-" + last);
            }
        }

        public boolean contains(int port) {
            return first <= port && port <= last;
        }
    }
}
