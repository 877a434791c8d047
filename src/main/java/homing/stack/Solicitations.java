package homing.stack;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;

/** Asks for neighbours: everybody for one that is not known, itself for one that is in doubt. */
record Solicitations(ArpProfile arp) {
    /** Asks for a neighbour that this packet waits for. */
    void ask(Journal journal, NeighbourKey key, List<Packet.Ip> waiting) {
        ask(journal, key, new NeighbourEntry(NeighbourState.INCOMPLETE, null, journal.now(), 0, waiting));
    }

    /** Asks for a neighbour that no packet waits for, unless that is being done. */
    void askFor(Journal journal, NeighbourKey key) {
        NeighbourState known =
                journal.state().neighbour(key).map(NeighbourEntry::state).orElse(null);
        if (known != NeighbourState.INCOMPLETE) {
            ask(journal, key, List.of());
        }
    }

    private void ask(Journal journal, NeighbourKey key, NeighbourEntry entry) {
        NeighbourEntry asked = entry.asked();
        journal.become(journal.state().withNeighbour(key, asked));
        send(journal, key, newest(asked), null);
        journal.remind(new Timer.NeighbourTimer(
                key, arp.due(journal.now(), pauses(asked).get(asked.requests() - 1))));
    }

    /** Asks a neighbour in doubt whether it is still there (RFC 4861 section 7.3.3, RFC 1122 section 2.3.2.1). */
    void probe(Journal journal, NeighbourKey key, NeighbourEntry entry) {
        journal.become(journal.state().withNeighbour(key, entry.asked()));
        send(journal, key, IpAddress.ANY4, entry.mac());
    }

    /**
     * Sends a question.
     *
     * @param waiting the source of the packet that waits for the answer; 0.0.0.0 if none waits
     * @param only whom it is sent to; null for everybody that it may concern
     */
    private void send(Journal journal, NeighbourKey key, IpAddress waiting, Mac only) {
        Adapter adapter = journal.state().host().adapter(key.adapter()).orElseThrow();
        ArpProfile.Sender sender = arp.sender(journal.state(), adapter, waiting, key.address());
        Mac named = only == null || key.address().isIpv4() ? Mac.ZERO : only;
        Arp request = new Arp(ArpOperation.REQUEST, adapter.mac(), sender.address(), named, key.address());
        Frame frame = new Frame(adapter.mac(), only == null ? everybody(request) : only, request);
        boolean foreign = !sender.address().isAny() && !adapter.owns(sender.address());
        journal.send(new Decision.Transmitted(adapter.name(), frame, foreign, sender.why()), frame);
    }

    private static Mac everybody(Arp request) {
        return request.isDiscovery() ? Framing.groupMac(request.groupOrTarget()) : Mac.BROADCAST;
    }

    /** The source of the packet that came last; 0.0.0.0 if none waits. */
    private static IpAddress newest(NeighbourEntry entry) {
        List<Packet.Ip> waiting = entry.waiting();
        return waiting.isEmpty()
                ? IpAddress.ANY4
                : waiting.get(waiting.size() - 1).source();
    }

    private List<Long> pauses(NeighbourEntry entry) {
        List<Packet.Ip> waiting = entry.waiting();
        return waiting.isEmpty() ? arp.pauses() : arp.pauses(waiting.get(waiting.size() - 1));
    }

    /** The pause after a request is over; gives the packets that are given up. */
    List<Packet.Ip> expire(Journal journal, Timer.NeighbourTimer due) {
        NeighbourEntry entry = journal.state().neighbour(due.neighbour()).orElse(null);
        if (entry == null || entry.state() != NeighbourState.INCOMPLETE) {
            return List.of();
        }
        if (entry.requests() >= pauses(entry).size()) {
            return giveUp(journal, due.neighbour(), entry);
        }
        ask(journal, due.neighbour(), entry);
        return List.of();
    }

    /** Nobody answers for the neighbour. */
    List<Packet.Ip> giveUp(Journal journal, NeighbourKey key, NeighbourEntry entry) {
        NeighbourEntry failed =
                new NeighbourEntry(NeighbourState.FAILED, null, journal.now(), entry.requests(), List.of());
        journal.become(journal.state().withNeighbour(key, failed));
        journal.note(new Decision.GaveUp(key.adapter(), key.address(), entry.waiting(), arp.gaveUp(key.address())));
        return entry.waiting();
    }
}
