package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Firewall;
import homing.model.Host;
import homing.net.Protocol;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.stack.Input.Fate;
import homing.stack.firewall.PacketFilter;
import homing.stack.firewall.SpoofCheck;

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
        return frame.destination().isGroup();
    }

    void arrive(Journal journal, Adapter adapter, Frame frame, Packet.Ip packet) {
        if (!adapter.isLoopback()) {
            Verdict taken = profile.taken(journal.state(), adapter, packet)
                    .orElseGet(() -> taken(journal.state().host(), frame, packet));
            journal.note(new Decision.Arrived(adapter.name(), packet, taken));
        }
        if (!isBelieved(journal, adapter.name(), packet)) {
            return;
        }
        Input input = profile.input(journal.state(), adapter.name(), packet);
        journal.become(input.after());
        journal.noteAll(input.decisions());
        input.whatSenderIsTold().ifPresent(complaint -> complaints.complain(journal, complaint));
        if (input.fate() == Fate.GONE || !mayPass(journal, adapter, input)) {
            return;
        }
        if (input.fate() == Fate.HERE) {
            deliver(journal, adapter.name(), isGroup(frame), input);
        } else {
            forward(journal, adapter.name(), input);
        }
    }

    private static boolean isBelieved(Journal journal, String adapter, Packet.Ip packet) {
        Verdict verdict = new SpoofCheck(journal.state().host())
                .of(adapter, packet.source())
                .orElse(null);
        if (verdict != null) {
            journal.note(new Decision.Checked(adapter, packet, Decision.Checked.Guard.FIREWALL, verdict));
        }
        return verdict == null || verdict.isChosen();
    }

    /** A firewall's rules; what a host says to itself they do not see. */
    private boolean mayPass(Journal journal, Adapter adapter, Input input) {
        if (adapter.isLoopback() || !journal.state().host().firewall().filters()) {
            return true;
        }
        String out = input.fate() == Fate.THROUGH ? input.path().adapter() : "";
        Decision.Filtered filtered = PacketFilter.filter(journal.state(), input.packet(), adapter.name(), out);
        boolean passes = filtered.verdict().isChosen();
        if (passes) {
            journal.become(PacketFilter.passed(journal.state(), input.packet()));
        }
        journal.note(filtered);
        if (filtered.action() == Firewall.Action.REJECT) {
            complaints.complain(journal, Complaint.ofFirewall(input));
        }
        return passes;
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
