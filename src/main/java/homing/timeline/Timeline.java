package homing.timeline;

import homing.model.Call;
import homing.state.World;
import java.util.List;

/**
 * A finished run, from the first step to the last.
 *
 * @param start the world before the first step
 * @param calls the calls that were made, in order; at least one
 */
public record Timeline(World start, List<Moment> moments, List<Made> calls) {
    public Timeline {
        moments = List.copyOf(moments);
        calls = List.copyOf(calls);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("A run has at least one call");
        }
    }

    /** The first call. */
    public Call call() {
        return calls.get(0).call();
    }

    /** What came of the first call. */
    public CallResult result() {
        return calls.get(0).result();
    }

    /** The verdict on the first call. */
    public Ending ending() {
        return calls.get(0).ending();
    }

    /** The number of steps. */
    public int length() {
        return moments.size();
    }

    /** The world after so many steps; 0 is the start. */
    public World after(int steps) {
        return steps == 0 ? start : moments.get(steps - 1).after();
    }
}
