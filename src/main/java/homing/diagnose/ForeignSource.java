package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A packet leaves by a door that does not own the address it wears (KB 175396): whoever checks sources may call it spoofed. */
final class ForeignSource implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Transmitted> deed : evidence.all(Decision.Transmitted.class)) {
            if (deed.decision().foreign() && deed.decision().frame().packet() instanceof Packet.Ip packet) {
                all.add(finding(evidence, deed, packet));
            }
        }
        return all;
    }

    private static Finding finding(Evidence evidence, Deed<Decision.Transmitted> deed, Packet.Ip packet) {
        String adapter = deed.decision().adapter();
        IpAddress source = packet.source();
        String owner = evidence.ownerOf(deed.host(), source).orElse("");
        boolean refused = evidence.all(Decision.Checked.class).stream()
                .anyMatch(check -> !check.decision().verdict().isChosen()
                        && check.decision().packet().source().equals(source));
        Message text = Message.of(
                refused ? "diagnose.spoofed-source.refused" : "diagnose.spoofed-source", adapter, source, owner);
        return new Finding(
                "spoofed-source",
                refused ? Severity.ERROR : Severity.WARNING,
                deed.host(),
                adapter,
                deed.step(),
                text,
                Remedies.leaveByOwner(evidence, deed.host(), source, packet.destination()));
    }
}
