package homing.model;

import homing.net.Endpoint;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.Set;

/**
 * Conditions on a packet (iptables(8)); every part that is absent matches all.
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
public record PacketMatch(
        Prefix source,
        Prefix destination,
        Protocol protocol,
        PolicyRule.Ports sourcePorts,
        PolicyRule.Ports destinationPorts,
        String inAdapter,
        String outAdapter,
        Set<Part> inverted) {
    public static final PacketMatch ALL = new PacketMatch(null, null, null, null, null, "", "", Set.of());

    /** What a condition may be turned round in, by {@code !}. */
    public enum Part {
        SOURCE,
        DESTINATION,
        PROTOCOL,
        SOURCE_PORT,
        DESTINATION_PORT,
        IN_ADAPTER,
        OUT_ADAPTER
    }

    public PacketMatch {
        inverted = Set.copyOf(inverted);
    }

    /**
     * Whether all conditions hold.
     *
     * @param from the packet's source with its port; port 0 where the protocol has none
     * @param in the adapter it came in by; empty for a packet of this host
     * @param out the adapter it leaves by; empty for a packet to this host
     */
    public boolean takes(Protocol carried, Endpoint from, Endpoint to, String in, String out) {
        return agrees(Part.SOURCE, source == null || source.contains(from.address()))
                && agrees(Part.DESTINATION, destination == null || destination.contains(to.address()))
                && agrees(Part.PROTOCOL, protocol == null || protocol == carried)
                && agrees(Part.SOURCE_PORT, sourcePorts == null || sourcePorts.contains(from.port()))
                && agrees(Part.DESTINATION_PORT, destinationPorts == null || destinationPorts.contains(to.port()))
                && agrees(Part.IN_ADAPTER, isNamed(inAdapter, in))
                && agrees(Part.OUT_ADAPTER, isNamed(outAdapter, out));
    }

    /** An absent part holds, and is never turned round. */
    private boolean agrees(Part part, boolean holds) {
        return holds != inverted.contains(part);
    }

    /** A trailing + stands for any ending. */
    private static boolean isNamed(String pattern, String name) {
        return pattern.endsWith("+")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.isEmpty() || name.equals(pattern);
    }
}
