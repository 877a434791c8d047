package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Finding.Severity;
import homing.explain.EndingWords;
import homing.text.Message;
import homing.timeline.Step;
import java.util.List;

/** The call ends where the drawing ends: a machine's tables without those of its neighbours. */
final class NothingDrawn implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        return EndingWords.intoTheOpen(evidence.timeline(), evidence.made()).stream()
                .map(NothingDrawn::finding)
                .toList();
    }

    private static Finding finding(Step step) {
        String adapter = ((Decision.Transmitted) step.decision()).adapter();
        Message text = Message.of("diagnose.nothing-drawn", step.host(), adapter);
        return new Finding("nothing-drawn", Severity.HINT, step.host(), adapter, step.number(), text, List.of());
    }
}
