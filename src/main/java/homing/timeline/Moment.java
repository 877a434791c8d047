package homing.timeline;

import homing.state.FrameInFlight;
import homing.state.World;
import java.util.List;

/**
 * A step and the world right after it.
 *
 * @param sent the frames that were sent in this step
 */
public record Moment(Step step, World after, List<FrameInFlight> sent) {
    public Moment {
        sent = List.copyOf(sent);
    }
}
