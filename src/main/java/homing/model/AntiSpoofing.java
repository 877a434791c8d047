package homing.model;

import homing.net.Prefix;
import java.util.List;

/**
 * How a firewall checks the source of what comes in by one adapter.
 *
 * @param adapter the adapter's name
 * @param networks the networks that belong to the adapter; for {@link Kind#ZONE} empty to take them from the route table;
 *     empty for the kinds that ask routes or addresses
 */
public record AntiSpoofing(String adapter, Kind kind, List<Prefix> networks) {
    /** The kinds of check. */
    public enum Kind {
        /** The source lies in the networks of this adapter, and in none of another one. */
        ZONE,
        /** The best route to the source leaves by this adapter (RFC 3704, 2.2). */
        STRICT,
        /** Some route to the source, best or not, leaves by this adapter (RFC 3704, 2.3). */
        FEASIBLE,
        /** Some route to the source exists (RFC 3704, 2.4). */
        LOOSE,
        /** Some route to the source exists that is not a default route (RFC 3704, 2.5). */
        LOOSE_NO_DEFAULT,
        /** The source lies in the listed networks (RFC 2827). */
        LIST,
        /** The source is none of the firewall's own addresses. */
        OWN,
        /** The source is an address that a sender can have. */
        MARTIAN;

        /** Whether it must name networks. */
        public boolean needsNetworks() {
            return this == LIST;
        }

        /** Whether it may name networks. */
        public boolean takesNetworks() {
            return this == LIST || this == ZONE;
        }
    }

    public AntiSpoofing {
        networks = List.copyOf(networks);
        if (networks.isEmpty() ? kind.needsNetworks() : !kind.takesNetworks()) {
            throw new IllegalArgumentException(
                    "A check of kind " + kind + " with networks " + networks + "; only LIST needs them, and ZONE may");
        }
    }

    /** A check that asks the firewall's own routes or addresses. */
    public static AntiSpoofing by(String adapter, Kind kind) {
        return new AntiSpoofing(adapter, kind, List.of());
    }
}
