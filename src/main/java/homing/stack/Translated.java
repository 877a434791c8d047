package homing.stack;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.Path;
import java.util.List;
import java.util.Optional;

/**
 * A packet after this host's NAT, on its way out.
 *
 * @param after the host's state, which may remember the connection
 * @param path the way it takes; another one than before if its destination was rewritten; null if it is thrown away
 * @param error what a program that sends is told if it is thrown away; null otherwise
 * @param why why it is thrown away; null otherwise
 */
public record Translated(
        HostState after, List<Decision> decisions, Packet.Ip packet, Path path, SocketError error, Verdict why) {
    public Translated {
        decisions = List.copyOf(decisions);
    }

    public static Translated sent(HostState after, List<Decision> decisions, Packet.Ip packet, Path path) {
        return new Translated(after, decisions, packet, path, null, null);
    }

    /**
     * A packet that travels through with nothing rewritten.
     *
     * @param in the adapter that received it
     * @param why by which rule it may
     */
    public static Translated onward(HostState state, String in, Input input, Verdict why) {
        return sent(state, List.of(input.forwarded(in, why)), input.onward(), input.path());
    }

    public static Translated thrownAway(
            HostState after, List<Decision> decisions, Packet.Ip packet, SocketError error, Verdict why) {
        return new Translated(after, decisions, packet, null, error, why);
    }

    public Optional<SocketError> failure() {
        return Optional.ofNullable(error);
    }
}
