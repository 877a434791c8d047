package homing.timeline;

import homing.model.Call;
import homing.state.World;
import java.util.List;

/**
 * A finished run, from the first step to the last.
 *
 * @param call what was asked
 * @param start the world before the first step
 */
public record Timeline(Call call, World start, List<Moment> moments, CallResult result) {
    public Timeline {
        moments = List.copyOf(moments);
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
