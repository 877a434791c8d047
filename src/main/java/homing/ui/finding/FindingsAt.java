package homing.ui.finding;

import homing.diagnose.Diagnosis;
import homing.diagnose.Finding;
import homing.timeline.Timeline;
import java.util.List;

/**
 * The findings of a run, by the step that shows them.
 *
 * @param length number of steps of the run
 */
record FindingsAt(List<Finding> all, int length) {
    FindingsAt {
        all = List.copyOf(all);
    }

    static FindingsAt of(Timeline timeline) {
        return new FindingsAt(Diagnosis.of(timeline), timeline.length());
    }

    /** What is known at a step: a finding comes up when it is seen, one that no step shows at the end. */
    List<Finding> at(int step) {
        return all.stream()
                .filter(each -> (each.step() == 0 ? length : each.step()) <= step)
                .toList();
    }
}
