package homing.diagnose;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.diagnose.Evidence.Deed;
import homing.diagnose.Finding.Severity;
import homing.packet.Packet;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The question has arrived, and no program listens for it. */
final class ClosedPort implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Deed<Decision.Delivered> deed : evidence.all(Decision.Delivered.class)) {
            Packet.Ip packet = deed.decision().packet();
            boolean closed = deed.decision().recipient() == Recipient.NOBODY
                    && deed.decision().verdict().rule().id().equals("wire.closed-port")
                    && !deed.host().equals(evidence.made().call().host());
            if (closed) {
                Message text = Message.of(
                        "diagnose.port-closed",
                        deed.host(),
                        packet.transport().protocol(),
                        packet.transport().destinationPort());
                all.add(new Finding("port-closed", Severity.ERROR, deed.host(), "", deed.step(), text, List.of()));
            }
        }
        return all;
    }
}
