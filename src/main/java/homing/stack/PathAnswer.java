package homing.stack;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.state.HostState;
import homing.state.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which way a packet takes, or why there is none.
 *
 * @param after the host's state after the choice
 * @param decisions what was decided, in order
 * @param path null if there is no way
 * @param error what the program is told; null if there is a way
 * @param why the reason of the error; null if there is a way
 */
public record PathAnswer(HostState after, List<Decision> decisions, Path path, SocketError error, Verdict why) {
    public PathAnswer {
        decisions = List.copyOf(decisions);
    }

    public static PathAnswer found(HostState after, List<Decision> decisions, Path path) {
        return new PathAnswer(after, decisions, path, null, null);
    }

    /** The way that is known already, about which nothing has to be decided. */
    public static PathAnswer kept(HostState state, Path known) {
        return found(state, List.of(), known);
    }

    public static PathAnswer failed(HostState after, List<Decision> decisions, SocketError error, Verdict why) {
        return new PathAnswer(after, decisions, null, error, why);
    }

    public Optional<SocketError> failure() {
        return Optional.ofNullable(error);
    }
}
