package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.packet.Frame;
import homing.packet.Packet;

/** What becomes of a packet that reaches an adapter: the run of a call ends at its next hop. */
final class ReceiveStage {
    private ReceiveStage() {}

    static void arrive(Journal journal, String adapter, Frame frame, Packet.Ip packet) {
        Host host = journal.state().host();
        if (host.adapter(adapter).filter(own -> isFor(own, frame)).isPresent()) {
            boolean mine = host.ownerOf(packet.destination()).isPresent();
            journal.note(new Decision.Arrived(adapter, packet, verdict(mine, packet)));
        }
    }

    /** An adapter takes frames to itself, to all and to groups; others' it does not hear. */
    private static boolean isFor(Adapter adapter, Frame frame) {
        boolean group = (frame.destination().bits() >>> 40 & 1) == 1;
        return group || frame.destination().equals(adapter.mac());
    }

    private static Verdict verdict(boolean mine, Packet.Ip packet) {
        return mine
                ? Verdict.chosen(WireRule.FRAME_TAKEN, "stack.arrived.destination", packet.destination())
                : Verdict.chosen(WireRule.FRAME_TAKEN, "stack.arrived.next-hop", packet.destination());
    }
}
