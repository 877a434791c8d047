package homing.diagnose;

import homing.decision.Decision;
import homing.decision.RouteQuestion.Purpose;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Fix;
import homing.diagnose.Finding.Severity;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A host has no way to a destination, or is told not to go there. */
final class NoRoute implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.RouteChoice> deed : evidence.all(Decision.RouteChoice.class)) {
            if (deed.decision().failure().isPresent()) {
                all.add(finding(evidence, deed));
            }
        }
        return all;
    }

    private static Finding finding(Evidence evidence, Deed<Decision.RouteChoice> deed) {
        Decision.RouteChoice choice = deed.decision();
        boolean back = choice.question().purpose() == Purpose.REPLY
                || evidence.ownerOf(
                                evidence.made().call().host(), choice.question().destination())
                        .isPresent();
        String code = back ? "no-route-back" : "no-route";
        Message text = Message.of(
                "diagnose." + code,
                deed.host(),
                choice.question().destination(),
                choice.result().why());
        List<Fix> fixes = back ? wayBack(evidence, deed) : List.of();
        return new Finding(code, Severity.ERROR, deed.host(), "", deed.step(), text, fixes);
    }

    /** Back by the neighbour that has brought the question. */
    private static List<Fix> wayBack(Evidence evidence, Deed<Decision.RouteChoice> deed) {
        IpAddress to = deed.decision().question().destination();
        return evidence.bringer(deed)
                .map(gateway -> Remedies.route(evidence, deed.host(), to, gateway))
                .orElse(List.of());
    }
}
