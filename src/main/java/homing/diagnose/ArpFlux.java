package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Fix;
import homing.diagnose.Finding.Severity;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A host answers on one adapter for another adapter's address: the asker learns a hardware address that is not its owner's. */
final class ArpFlux implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.ArpHeard> deed : evidence.all(Decision.ArpHeard.class)) {
            Decision.ArpHeard heard = deed.decision();
            String owner =
                    evidence.ownerOf(deed.host(), heard.packet().target()).orElse(heard.adapter());
            if (heard.packet().isRequest() && heard.verdict().isChosen() && !owner.equals(heard.adapter())) {
                all.add(finding(evidence, deed, owner));
            }
        }
        return all;
    }

    private static Finding finding(Evidence evidence, Deed<Decision.ArpHeard> deed, String owner) {
        Message text = Message.of(
                "diagnose.arp-flux",
                deed.host(),
                deed.decision().adapter(),
                deed.decision().packet().target(),
                owner);
        List<Fix> fixes = evidence.isLinux(deed.host())
                ? List.of(new Fix(
                        Message.of("diagnose.fix.arp-ignore"),
                        List.of(
                                "sysctl -w net.ipv4.conf.all.arp_ignore=1",
                                "sysctl -w net.ipv4.conf.all.arp_announce=2")))
                : List.of();
        return new Finding(
                "arp-flux", Severity.HINT, deed.host(), deed.decision().adapter(), deed.step(), text, fixes);
    }
}
