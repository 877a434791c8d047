package homing.stack;

import homing.state.HostState;
import java.util.List;

/**
 * What an event did to a host.
 *
 * @param happenings what was decided and done, in order
 * @param timers what the stack wants to be reminded of
 * @param after the host's state at the end
 */
public record Outcome(List<Happening> happenings, List<Timer> timers, HostState after) {
    public Outcome {
        happenings = List.copyOf(happenings);
        timers = List.copyOf(timers);
    }

    /** Nothing happened. */
    public static Outcome none(HostState state) {
        return new Outcome(List.of(), List.of(), state);
    }
}
