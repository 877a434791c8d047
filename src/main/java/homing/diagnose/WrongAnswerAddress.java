package homing.diagnose;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** An answer comes from another address than the one that was asked: a server that is bound to none lets its system choose. */
final class WrongAnswerAddress implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        IpAddress asked = evidence.made().call().to();
        for (Deed<Decision.Delivered> deed : evidence.all(Decision.Delivered.class)) {
            Packet.Ip packet = deed.decision().packet();
            boolean refused = deed.decision().recipient() == Recipient.NOBODY
                    && deed.decision().verdict().rule().id().equals("wire.udp-connected");
            if (refused) {
                String server = evidence.hostOf(packet.source()).orElse(deed.host());
                Message text = Message.of("diagnose.answer-from-another-address", deed.host(), asked, packet.source());
                all.add(new Finding(
                        "answer-from-another-address",
                        Severity.ERROR,
                        server,
                        "",
                        deed.step(),
                        text,
                        Remedies.answerFrom(evidence, server, asked, packet.destination())));
            }
        }
        return all;
    }
}
