package homing.diagnose;

import homing.decision.Decision;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Fix;
import homing.diagnose.Finding.Severity;
import homing.net.IpAddress;
import homing.packet.Transport;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** A gateway has said that another one is nearer (ICMP redirect). */
final class BetterGateway implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Redirected> deed : evidence.all(Decision.Redirected.class)) {
            Transport.Icmp message = (Transport.Icmp) deed.decision().about().transport();
            IpAddress to = message.quoted().destination();
            Message text = Message.of("diagnose.redirect", deed.decision().gateway(), deed.host(), to);
            List<Fix> fixes = to.equals(deed.decision().gateway())
                    ? List.of()
                    : Remedies.route(evidence, deed.host(), to, deed.decision().gateway());
            all.add(new Finding("redirect", Severity.HINT, deed.host(), "", deed.step(), text, fixes));
        }
        return all;
    }
}
