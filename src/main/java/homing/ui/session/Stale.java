package homing.ui.session;

import homing.timeline.Timeline;
import java.util.Optional;

/**
 * That the drawing has been changed since a run was recorded.
 *
 * @param from the first step that would be another
 * @param renewed what would happen, equal to the recorded run up to that step; null if nothing can be run
 */
public record Stale(int from, Timeline renewed) {
    public Optional<Timeline> run() {
        return Optional.ofNullable(renewed);
    }

    /** Whether a step would be another, or stands behind one that would. */
    public boolean affects(int step) {
        return step >= from;
    }
}
