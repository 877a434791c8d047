package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Fix;
import homing.diagnose.Finding.Severity;
import homing.packet.Packet;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A source check has thrown a packet away (RFC 3704): the way back does not lead out by the adapter it came in by. */
final class RefusedSource implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Checked> deed : evidence.all(Decision.Checked.class)) {
            if (!deed.decision().verdict().isChosen()) {
                all.add(finding(evidence, deed));
            }
        }
        return all;
    }

    private static Finding finding(Evidence evidence, Deed<Decision.Checked> deed) {
        Packet.Ip packet = deed.decision().packet();
        String adapter = deed.decision().adapter();
        Message text = Message.of(
                "diagnose.source-check",
                packet.source(),
                adapter,
                deed.decision().verdict().why());
        return new Finding(
                "source-check", Severity.ERROR, deed.host(), adapter, deed.step(), text, fixes(evidence, deed));
    }

    /** A loose check asks for some way back; without any, only no check at all lets the packet in. */
    private static List<Fix> fixes(Evidence evidence, Deed<Decision.Checked> deed) {
        String adapter = deed.decision().adapter();
        if (!evidence.isLinux(deed.host())) {
            return List.of();
        }
        return switch (deed.decision().verdict().why().key()) {
            case "linux.check.other-door" ->
                List.of(new Fix(
                        Message.of("diagnose.fix.loose-check", adapter),
                        List.of("sysctl -w net.ipv4.conf." + adapter + ".rp_filter=2")));
            case "linux.check.no-way-back" ->
                List.of(new Fix(
                        Message.of("diagnose.fix.no-check", adapter),
                        List.of(
                                "sysctl -w net.ipv4.conf.all.rp_filter=0",
                                "sysctl -w net.ipv4.conf." + adapter + ".rp_filter=0")));
            default -> List.of();
        };
    }
}
