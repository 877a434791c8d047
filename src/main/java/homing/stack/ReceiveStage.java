package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Protocol;
import homing.packet.Frame;
import homing.packet.Packet;

/** What becomes of a packet that reaches an adapter: it is for this host, or travels through, or is thrown away. */
final class ReceiveStage {
    private final StackProfile profile;
    private final Departures departures;
    private final Complaints complaints;
    private final UdpDelivery udp;
    private final TcpDelivery tcp;
    private final IcmpDelivery icmp;

    ReceiveStage(
            StackProfile profile,
            Departures departures,
            Complaints complaints,
            UdpDelivery udp,
            TcpDelivery tcp,
            IcmpDelivery icmp) {
        this.profile = profile;
        this.departures = departures;
        this.complaints = complaints;
        this.udp = udp;
        this.tcp = tcp;
        this.icmp = icmp;
    }

    /** An adapter takes frames to itself, to all and to groups; others' it does not hear. */
    static boolean isFor(Adapter adapter, Frame frame) {
        return isGroup(frame) || frame.destination().equals(adapter.mac());
    }

    private static boolean isGroup(Frame frame) {
        return (frame.destination().bits() >>> 40 & 1) == 1;
    }

    void arrive(Journal journal, Adapter adapter, Frame frame, Packet.Ip packet) {
        if (!adapter.isLoopback()) {
            journal.note(new Decision.Arrived(
                    adapter.name(), packet, taken(journal.state().host(), frame, packet)));
        }
        Input input = profile.input(journal.state(), adapter.name(), packet);
        journal.become(input.after());
        journal.noteAll(input.decisions());
        input.whatSenderIsTold().ifPresent(complaint -> complaints.complain(journal, complaint));
        switch (input.fate()) {
            case HERE -> deliver(journal, adapter.name(), isGroup(frame), input);
            case THROUGH -> forward(journal, adapter.name(), input);
            case GONE -> {}
        }
    }

    private static Verdict taken(Host host, Frame frame, Packet.Ip packet) {
        boolean mine = host.ownerOf(packet.destination()).isPresent();
        String why =
                isGroup(frame) ? "stack.arrived.group" : mine ? "stack.arrived.destination" : "stack.arrived.next-hop";
        return Verdict.chosen(WireRule.FRAME_TAKEN, why, packet.destination());
    }

    private void forward(Journal journal, String in, Input input) {
        Translated translated = profile.forward(journal.state(), in, input);
        departures.leave(journal, translated, in, Decision.Phase.FORWARD);
    }

    private void deliver(Journal journal, String adapter, boolean many, Input input) {
        Delivery delivery = new Delivery(adapter, input.packet(), many, input.tracking());
        Protocol protocol = input.packet().transport().protocol();
        switch (protocol) {
            case UDP -> udp.deliver(journal, delivery);
            case TCP -> tcp.deliver(journal, delivery);
            case ICMP -> icmp.deliver(journal, delivery);
        }
    }
}
