package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.model.Firewall;
import homing.packet.Packet;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A firewall's rules have thrown a packet away. */
final class FilteredPacket implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Filtered> deed : evidence.all(Decision.Filtered.class)) {
            if (!deed.decision().verdict().isChosen()) {
                all.add(finding(deed));
            }
        }
        return all;
    }

    private static Finding finding(Deed<Decision.Filtered> deed) {
        Packet.Ip packet = deed.decision().packet();
        boolean silent = deed.decision().action() == Firewall.Action.DROP;
        Message text = Message.of(
                silent ? "diagnose.filtered.silent" : "diagnose.filtered.told",
                deed.host(),
                packet.source(),
                packet.destination(),
                deed.decision().verdict().why());
        return new Finding(
                "filtered", Severity.ERROR, deed.host(), deed.decision().in(), deed.step(), text, List.of());
    }
}
