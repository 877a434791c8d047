package homing.diagnose;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.text.Message;
import homing.timeline.CallResult;
import java.util.List;

/** The answer has come in by another door than the question left by: it works here, and strict source checks on the way would not let it. */
final class OtherWayBack implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        String caller = evidence.made().call().host();
        CallResult result = evidence.made().result();
        return evidence.all(Decision.Delivered.class).stream()
                .filter(deed -> deed.host().equals(caller) && deed.decision().recipient() == Recipient.CLIENT)
                .filter(deed ->
                        result.egress() != null && !deed.decision().adapter().equals(result.egress()))
                .map(deed -> finding(deed, result.egress()))
                .toList();
    }

    private static Finding finding(Deed<Decision.Delivered> deed, String egress) {
        Message text = Message.of(
                "diagnose.answer-by-another-way",
                deed.host(),
                egress,
                deed.decision().adapter());
        return new Finding(
                "answer-by-another-way",
                Severity.HINT,
                deed.host(),
                deed.decision().adapter(),
                deed.step(),
                text,
                List.of());
    }
}
