package homing.stack;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.stack.ArpProfile.Hearing;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;

/** What a host makes of the questions and answers that it hears: it learns, sends what has waited, and answers. */
record NeighbourHearing(ArpProfile arp, Framing framing, NeighbourWatch watch) {
    /** An ARP packet reached an adapter; one without ARP is deaf to it. */
    void hear(Journal journal, Adapter adapter, Arp packet) {
        if (!adapter.is(Adapter.Switch.ARP)) {
            return;
        }
        NeighbourKey key = new NeighbourKey(adapter.name(), packet.sender());
        NeighbourEntry before = journal.state().neighbour(key).orElse(null);
        Hearing hearing = arp.hears(journal.state(), adapter, packet, journal.now());
        if (hearing.learns()) {
            learn(journal, key, before, packet, hearing.learned());
        }
        if (concerns(journal.state().host(), packet, hearing)) {
            journal.note(new Decision.ArpHeard(adapter.name(), packet, hearing.learns(), hearing.verdict()));
        }
        if (hearing.learns() && before != null) {
            release(journal, key, before);
        }
        if (packet.isRequest() && hearing.verdict().isChosen()) {
            answer(journal, adapter, packet, hearing.delayMicros());
        }
    }

    /** A question for somebody else that teaches nothing is not worth a word. */
    private static boolean concerns(Host host, Arp packet, Hearing hearing) {
        return !packet.isRequest()
                || hearing.learns()
                || hearing.verdict().isChosen()
                || host.ownerOf(packet.target()).isPresent();
    }

    /** An entry in which nothing has changed keeps the time of its last change, unless it has lived its time. */
    private void learn(Journal journal, NeighbourKey key, NeighbourEntry before, Arp packet, NeighbourState learned) {
        Mac mac = packet.senderMac();
        boolean same = before != null
                && before.state() == learned
                && mac.equals(before.mac())
                && arp.isUsable(journal.state(), before, journal.now());
        if (!same) {
            journal.become(journal.state().withNeighbour(key, NeighbourEntry.known(learned, mac, journal.now())));
            watch.begin(journal, key);
        } else if (!packet.isRequest() && learned == NeighbourState.REACHABLE) {
            NeighbourEntry confirmed = before.with(before.signs().confirmed(journal.now()));
            journal.become(journal.state().withNeighbour(key, confirmed));
        }
    }

    /** Sends what has waited for a neighbour that is known by this moment. */
    void release(Journal journal, NeighbourKey key, NeighbourEntry before) {
        Adapter adapter = journal.state().host().adapter(key.adapter()).orElseThrow();
        before.waiting().forEach(waiting -> release(journal, adapter, key, waiting));
    }

    private void release(Journal journal, Adapter adapter, NeighbourKey key, Packet.Ip waiting) {
        NeighbourEntry entry = journal.state().neighbour(key).orElseThrow();
        watch.become(journal, key, arp.released(entry, journal.now()));
        framing.send(journal, adapter, waiting, entry.mac());
    }

    private void answer(Journal journal, Adapter adapter, Arp request, long delayMicros) {
        if (delayMicros > 0) {
            journal.remind(new Timer.ProxyTimer(adapter.name(), request, journal.now() + delayMicros));
        } else {
            reply(journal, adapter, request);
        }
    }

    /** The wait before an answer on somebody else's behalf is over. */
    void expire(Journal journal, Timer.ProxyTimer due) {
        reply(journal, journal.state().host().adapter(due.adapter()).orElseThrow(), due.request());
    }

    private void reply(Journal journal, Adapter adapter, Arp request) {
        Arp reply = request.answeredBy(adapter.mac());
        boolean toAll = reply.isDiscovery() && reply.target().isAny();
        Mac to = toAll ? Framing.groupMac(reply.groupOrTarget()) : request.senderMac();
        Frame frame = new Frame(adapter.mac(), to, reply);
        boolean foreign = !adapter.owns(request.target());
        journal.send(new Decision.Transmitted(adapter.name(), frame, foreign, arp.reply(request)), frame);
    }
}
