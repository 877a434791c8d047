package homing.stack;

import homing.decision.Decision;
import homing.packet.Packet;
import java.util.List;

/**
 * A packet after the sender's own NAT.
 *
 * @param path the way it takes; another one than before if its destination was rewritten; null if there is none
 */
public record Translated(List<Decision> decisions, Packet.Ip packet, Path path) {
    public Translated {
        decisions = List.copyOf(decisions);
    }
}
