package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.Path;
import homing.state.Tracking;
import java.util.List;
import java.util.Optional;

/**
 * What a system makes of a packet that one of its adapters has received, before it is delivered or sent on.
 *
 * @param after the host's state after it
 * @param packet the packet as it is by then: its destination may have been rewritten
 * @param path the way on; null unless it travels through
 * @param complaint what its sender is told; null if nothing
 * @param tracking the connection it belongs to; null if none is tracked
 */
public record Input(
        HostState after,
        List<Decision> decisions,
        Packet.Ip packet,
        Fate fate,
        Path path,
        Complaint complaint,
        Tracking tracking) {
    /** Where a packet goes. */
    public enum Fate {
        /** It is for this host. */
        HERE,
        /** It travels through this host. */
        THROUGH,
        /** It is thrown away. */
        GONE
    }

    public Input {
        decisions = List.copyOf(decisions);
    }

    /** The packet as it travels on: with one hop less to live. */
    public Packet.Ip onward() {
        return packet.withTtl(packet.ttl() - 1);
    }

    /** That it travels on by its way, and by which rule. */
    public Decision.Forwarded forwarded(String in, Verdict why) {
        return new Decision.Forwarded(in, path.adapter(), path.nextHop(), packet, onward(), why);
    }

    public Optional<Complaint> whatSenderIsTold() {
        return Optional.ofNullable(complaint);
    }
}
