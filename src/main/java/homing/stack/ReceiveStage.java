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
        boolean mine = host.ownerOf(packet.destination()).isPresent();
        String why =
                isGroup(frame) ? "stack.arrived.group" : mine ? "stack.arrived.destination" : "stack.arrived.next-hop";
        Verdict verdict = Verdict.chosen(WireRule.FRAME_TAKEN, why, packet.destination());
        journal.note(new Decision.Arrived(adapter, packet, verdict));
    }

    /** An adapter takes frames to itself, to all and to groups; others' it does not hear. */
    static boolean isFor(Adapter adapter, Frame frame) {
        return isGroup(frame) || frame.destination().equals(adapter.mac());
    }

    private static boolean isGroup(Frame frame) {
        return (frame.destination().bits() >>> 40 & 1) == 1;
    }
}
