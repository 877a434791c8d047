package homing.ui.session;

import homing.state.World;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.Optional;

/**
 * A place in a timeline: what every part of the window shows.
 *
 * @param timeline a finished run
 * @param step the number of the step that has just happened; 0 for the start, at most the timeline's length
 */
public record Place(Timeline timeline, int step) {
    public Place {
        if (step < 0 || step > timeline.length()) {
            throw new IllegalArgumentException("Step " + step + " of " + timeline.length());
        }
    }

    /** A place in a timeline; what lies outside of it is brought to its nearest end. */
    public static Place nearest(Timeline timeline, int step) {
        return new Place(timeline, Math.max(0, Math.min(step, timeline.length())));
    }

    /** The step that has just happened, with the world after it; empty at the start. */
    public Optional<Moment> moment() {
        return step == 0 ? Optional.empty() : Optional.of(timeline.moments().get(step - 1));
    }

    /** The world at this place. */
    public World world() {
        return timeline.after(step);
    }

    public boolean isEnd() {
        return step == timeline.length();
    }

    boolean sendsFrame() {
        return moment().filter(moment -> !moment.sent().isEmpty()).isPresent();
    }
}
