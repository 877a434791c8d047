package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.explain.EndingWords;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Nobody on a LAN has answered for a next hop, though others are drawn there. */
final class NoNeighbour implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        if (EndingWords.intoTheOpen(evidence.timeline(), evidence.made()).isPresent()) {
            return all;
        }
        for (Deed<Decision.GaveUp> deed : evidence.all(Decision.GaveUp.class)) {
            if (!deed.decision().dropped().isEmpty()) {
                Message text = Message.of(
                        "diagnose.no-neighbour",
                        deed.host(),
                        deed.decision().nextHop(),
                        deed.decision().adapter());
                all.add(new Finding(
                        "no-neighbour",
                        Severity.ERROR,
                        deed.host(),
                        deed.decision().adapter(),
                        deed.step(),
                        text,
                        List.of()));
            }
        }
        return all;
    }
}
