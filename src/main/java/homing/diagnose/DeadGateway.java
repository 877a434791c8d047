package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Fix;
import homing.diagnose.Finding.Severity;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A host takes another default gateway because nobody answered by the one of before. On networks that do not lead to the same
 * places that cuts off what only the first one reaches (KB 159168).
 */
final class DeadGateway implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Moved> deed : evidence.all(Decision.Moved.class)) {
            if (deed.decision().verdict().isChosen()) {
                all.add(finding(deed));
            }
        }
        return all;
    }

    private static Finding finding(Deed<Decision.Moved> deed) {
        Decision.Moved moved = deed.decision();
        Message text = moved.address()
                .map(remote -> Message.of(
                        "diagnose.dead-gateway.address",
                        deed.host(),
                        remote,
                        moved.from().gateway(),
                        moved.to().gateway()))
                .orElseGet(() -> Message.of(
                        "diagnose.dead-gateway.host",
                        deed.host(),
                        moved.from().gateway(),
                        moved.to().gateway()));
        String code = moved.address().isPresent() ? "dead-gateway" : "default-gateway-changed";
        List<Fix> fixes = moved.address().isPresent()
                ? List.of()
                : List.of(new Fix(Message.of("diagnose.fix.one-gateway"), List.of()));
        return new Finding(code, Severity.WARNING, deed.host(), moved.from().adapter(), deed.step(), text, fixes);
    }
}
