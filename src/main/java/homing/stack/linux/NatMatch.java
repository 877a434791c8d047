package homing.stack.linux;

import homing.model.NatRule.Match;
import homing.model.NatRule.Part;
import homing.packet.Packet;

/** Whether a rule of the nat table takes a packet (iptables(8)). */
final class NatMatch {
    private NatMatch() {}

    static boolean matches(Match match, Packet.Ip packet, String in, String out) {
        return agrees(
                        match,
                        Part.SOURCE,
                        match.source() == null,
                        match.source() != null && match.source().contains(packet.source()))
                && agrees(
                        match,
                        Part.DESTINATION,
                        match.destination() == null,
                        match.destination() != null && match.destination().contains(packet.destination()))
                && agrees(
                        match,
                        Part.PROTOCOL,
                        match.protocol() == null,
                        match.protocol() == packet.transport().protocol())
                && agrees(
                        match,
                        Part.SOURCE_PORT,
                        match.sourcePorts() == null,
                        match.sourcePorts() != null
                                && match.sourcePorts()
                                        .contains(packet.transport().sourcePort()))
                && agrees(
                        match,
                        Part.DESTINATION_PORT,
                        match.destinationPorts() == null,
                        match.destinationPorts() != null
                                && match.destinationPorts()
                                        .contains(packet.transport().destinationPort()))
                && agrees(match, Part.IN_ADAPTER, match.inAdapter().isEmpty(), isNamed(match.inAdapter(), in))
                && agrees(match, Part.OUT_ADAPTER, match.outAdapter().isEmpty(), isNamed(match.outAdapter(), out));
    }

    private static boolean agrees(Match match, Part part, boolean absent, boolean equal) {
        return absent || equal != match.inverted().contains(part);
    }

    /** A trailing + stands for any ending. */
    private static boolean isNamed(String pattern, String name) {
        return pattern.endsWith("+")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
