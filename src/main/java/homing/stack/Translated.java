package homing.stack;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.packet.Packet;
import java.util.List;
import java.util.Optional;

/**
 * A packet after the sender's own NAT.
 *
 * @param path the way it takes; another one than before if its destination was rewritten; null if it is thrown away
 * @param error what a program that sends is told if it is thrown away; null otherwise
 * @param why why it is thrown away; null otherwise
 */
public record Translated(List<Decision> decisions, Packet.Ip packet, Path path, SocketError error, Verdict why) {
    public Translated {
        decisions = List.copyOf(decisions);
    }

    public static Translated sent(List<Decision> decisions, Packet.Ip packet, Path path) {
        return new Translated(decisions, packet, path, null, null);
    }

    public static Translated thrownAway(List<Decision> decisions, Packet.Ip packet, SocketError error, Verdict why) {
        return new Translated(decisions, packet, null, error, why);
    }

    public Optional<SocketError> failure() {
        return Optional.ofNullable(error);
    }
}
