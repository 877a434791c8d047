package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.text.Message;
import homing.timeline.Ending;
import java.util.ArrayList;
import java.util.List;

/** A packet has used up its time to live, or a run would not end. */
final class RoutingLoop implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Dropped> deed : evidence.all(Decision.Dropped.class)) {
            if (Evidence.isBy(deed.decision(), "linux.time-to-live")
                    || deed.decision().verdict().why().key().endsWith("input.ttl")) {
                all.add(finding(evidence, deed));
            }
        }
        Ending ending = evidence.made().ending();
        if (ending != null && ending.kind() == Ending.Kind.STORM) {
            Message text = Message.of("diagnose.storm", evidence.timeline().length());
            all.add(new Finding("storm", Severity.ERROR, ending.host(), "", ending.step(), text, List.of()));
        }
        return all;
    }

    private static Finding finding(Evidence evidence, Deed<Decision.Dropped> deed) {
        long visits = evidence.all(Decision.Forwarded.class).stream()
                .filter(other -> other.host().equals(deed.host()))
                .filter(other -> other.decision()
                        .after()
                        .destination()
                        .equals(deed.decision().packet().destination()))
                .count();
        String code = visits > 1 ? "routing-loop" : "ttl-used-up";
        Message text = Message.of(
                "diagnose." + code, deed.host(), deed.decision().packet().destination());
        return new Finding(code, Severity.ERROR, deed.host(), deed.decision().adapter(), deed.step(), text, List.of());
    }
}
