package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A packet was sent to a host that does not send packets on. */
final class NoForwarding implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Dropped> deed : evidence.all(Decision.Dropped.class)) {
            boolean off = Evidence.isBy(deed.decision(), "linux.forwarding")
                    || (Evidence.isBy(deed.decision(), "XP-X4")
                            && deed.decision().verdict().why().key().endsWith("no-routing"));
            if (off) {
                Message text = Message.of(
                        "diagnose.forwarding-off",
                        deed.host(),
                        deed.decision().packet().destination());
                all.add(new Finding(
                        "forwarding-off",
                        Severity.ERROR,
                        deed.host(),
                        deed.decision().adapter(),
                        deed.step(),
                        text,
                        Remedies.forward(evidence, deed.host())));
            }
        }
        return all;
    }
}
