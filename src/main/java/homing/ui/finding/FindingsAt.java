package homing.ui.finding;

import homing.diagnose.Diagnosis;
import homing.diagnose.Finding;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings of a run, by the step that shows them; those of a call are searched for when one comes to it. */
final class FindingsAt {
    private final Timeline timeline;
    private final Map<Integer, List<Finding>> known = new HashMap<>();

    private FindingsAt(Timeline timeline) {
        this.timeline = timeline;
    }

    static FindingsAt of(Timeline timeline) {
        return new FindingsAt(timeline);
    }

    /**
     * What is known at a step of the call that was made last, and of earlier ones that are still under way: a finding comes up
     * when it is seen, one that no step shows at the end of the call.
     */
    List<Finding> at(int step) {
        Made latest = timeline.callAt(step);
        return timeline.calls().stream()
                .filter(made -> made.step() <= step)
                .filter(made -> made.equals(latest) || lastOf(made) >= step)
                .flatMap(made -> known(made, step))
                .distinct()
                .toList();
    }

    private Stream<Finding> known(Made made, int step) {
        return known.computeIfAbsent(made.step(), begin -> Diagnosis.of(timeline, made)).stream()
                .filter(each -> (each.step() == 0 ? lastOf(made) : each.step()) <= step);
    }

    private int lastOf(Made made) {
        return made.step() - 1 + timeline.momentsOf(made).size();
    }
}
