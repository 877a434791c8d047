package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.stack.ArpProfile.Finding;
import homing.stack.ArpProfile.Hearing;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.state.Path;
import java.util.ArrayList;
import java.util.List;

/** From a packet with a way to a frame: the next hop's hardware address is looked up, asked for, learned or given up. */
final class NeighbourStage {
    private final ArpProfile arp;

    NeighbourStage(ArpProfile arp) {
        this.arp = arp;
    }

    void transmit(Journal journal, Packet.Ip packet, Path path) {
        Adapter adapter = journal.state().host().adapter(path.adapter()).orElseThrow();
        if (!adapter.isUp()) {
            Verdict why = Verdict.passedOver(WireRule.ADAPTER_DOWN, "stack.dropped.down", adapter.name());
            journal.note(new Decision.Dropped(Decision.Phase.TRANSMIT, adapter.name(), packet, why));
            return;
        }
        if (!adapter.isLoopback() && !adapter.is(Adapter.Switch.CARRIER)) {
            Verdict why = Verdict.passedOver(WireRule.NO_CARRIER, "stack.dropped.no-carrier", adapter.name());
            journal.note(new Decision.Dropped(Decision.Phase.TRANSMIT, adapter.name(), packet, why));
            return;
        }
        boolean inside = path.reach() == Path.Reach.LOCAL || adapter.isLoopback();
        if (!inside && path.nextHop().isMulticast()) {
            send(journal, adapter, packet, path, groupMac(path.nextHop()), Finding.MAPPED);
        } else if (inside || !adapter.is(Adapter.Switch.ARP)) {
            send(journal, adapter, packet, path, adapter.mac(), Finding.NOT_NEEDED);
        } else if (path.reach() == Path.Reach.BROADCAST) {
            send(journal, adapter, packet, path, Mac.BROADCAST, Finding.MAPPED);
        } else {
            resolve(journal, adapter, packet, path.nextHop());
        }
    }

    /** RFC 1112 section 6.4 maps a group's last 23 bits into 01:00:5e, RFC 2464 section 7 its last 32 into 33:33. */
    private static Mac groupMac(IpAddress group) {
        if (!group.isIpv4()) {
            return new Mac(0x3333_0000_0000L | (group.low() & 0xFFFF_FFFFL));
        }
        return new Mac(0x0100_5E00_0000L | (group.ipv4Bits() & 0x7F_FFFF));
    }

    /** Sends a packet for which nobody need be asked. */
    private void send(Journal journal, Adapter adapter, Packet.Ip packet, Path path, Mac to, Finding finding) {
        note(journal, adapter, path.nextHop(), null, to, finding);
        send(journal, adapter, packet, to);
    }

    private void note(
            Journal journal, Adapter adapter, IpAddress nextHop, NeighbourState known, Mac mac, Finding finding) {
        journal.note(new Decision.NeighbourLookup(
                adapter.name(), nextHop, known, mac, arp.finding(finding, nextHop, known)));
    }

    private void resolve(Journal journal, Adapter adapter, Packet.Ip packet, IpAddress nextHop) {
        NeighbourKey key = new NeighbourKey(adapter.name(), nextHop);
        NeighbourEntry entry = journal.state().neighbour(key).orElse(null);
        NeighbourState known = entry == null ? null : entry.state();
        if (entry != null && entry.state().isValid() && arp.isUsable(journal.state(), entry, journal.now())) {
            journal.become(journal.state().withNeighbour(key, arp.used(entry, journal.now())));
            note(journal, adapter, nextHop, known, entry.mac(), Finding.KNOWN);
            send(journal, adapter, packet, entry.mac());
        } else if (known == NeighbourState.INCOMPLETE) {
            journal.become(journal.state().withNeighbour(key, waiting(entry, packet)));
            note(journal, adapter, nextHop, known, null, Finding.WAITS);
        } else {
            note(journal, adapter, nextHop, known, null, Finding.MUST_ASK);
            ask(
                    journal,
                    adapter,
                    key,
                    new NeighbourEntry(NeighbourState.INCOMPLETE, null, journal.now(), 0, List.of(packet)));
        }
    }

    private NeighbourEntry waiting(NeighbourEntry entry, Packet.Ip packet) {
        List<Packet.Ip> all = new ArrayList<>(entry.waiting());
        all.add(packet);
        int from = Math.max(0, all.size() - arp.mayWait());
        return new NeighbourEntry(
                entry.state(), null, entry.changedMicros(), entry.requests(), all.subList(from, all.size()));
    }

    private void ask(Journal journal, Adapter adapter, NeighbourKey key, NeighbourEntry entry) {
        IpAddress source = entry.waiting().isEmpty()
                ? IpAddress.ANY4
                : entry.waiting().get(entry.waiting().size() - 1).source();
        ArpProfile.Sender sender = arp.sender(journal.state(), adapter, source, key.address());
        int asked = entry.requests() + 1;
        journal.become(journal.state()
                .withNeighbour(
                        key,
                        new NeighbourEntry(
                                NeighbourState.INCOMPLETE, null, entry.changedMicros(), asked, entry.waiting())));
        Arp request = new Arp(ArpOperation.REQUEST, adapter.mac(), sender.address(), Mac.ZERO, key.address());
        Mac toAll = request.isDiscovery() ? groupMac(request.groupOrTarget()) : Mac.BROADCAST;
        Frame frame = new Frame(adapter.mac(), toAll, request);
        boolean foreign = !sender.address().isAny() && !adapter.owns(sender.address());
        journal.send(new Decision.Transmitted(adapter.name(), frame, foreign, sender.why()), frame);
        journal.remind(new Timer.NeighbourTimer(
                key, arp.due(journal.now(), pauses(entry).get(asked - 1))));
    }

    private List<Long> pauses(NeighbourEntry entry) {
        List<Packet.Ip> waiting = entry.waiting();
        return waiting.isEmpty() ? arp.pauses() : arp.pauses(waiting.get(waiting.size() - 1));
    }

    private void send(Journal journal, Adapter adapter, Packet.Ip packet, Mac to) {
        Frame frame = new Frame(adapter.mac(), to, packet);
        boolean foreign = isForeign(journal.state().host(), adapter, packet.source());
        Decision.Transmitted sent =
                new Decision.Transmitted(adapter.name(), frame, foreign, arp.transmission(adapter, packet, foreign));
        journal.send(sent, frame);
    }

    /** A packet that travels through wears somebody else's address by right. */
    private static boolean isForeign(Host host, Adapter adapter, IpAddress source) {
        return !adapter.isLoopback()
                && !adapter.owns(source)
                && host.ownerOf(source).isPresent();
    }

    /** An ARP packet reached an adapter; one without ARP is deaf to it. */
    void hear(Journal journal, Adapter adapter, Arp packet) {
        if (!adapter.is(Adapter.Switch.ARP)) {
            return;
        }
        NeighbourKey key = new NeighbourKey(adapter.name(), packet.sender());
        NeighbourEntry before = journal.state().neighbour(key).orElse(null);
        Hearing hearing = arp.hears(journal.state(), adapter, packet, journal.now());
        if (hearing.learns()) {
            journal.become(journal.state().withNeighbour(key, learned(journal, before, hearing, packet.senderMac())));
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
    private NeighbourEntry learned(Journal journal, NeighbourEntry before, Hearing hearing, Mac mac) {
        boolean same = before != null
                && before.state() == hearing.learned()
                && mac.equals(before.mac())
                && arp.isUsable(journal.state(), before, journal.now());
        return same ? before : NeighbourEntry.known(hearing.learned(), mac, journal.now());
    }

    /** Sends what has waited for a neighbour that is known by this moment. */
    void release(Journal journal, NeighbourKey key, NeighbourEntry before) {
        Adapter adapter = journal.state().host().adapter(key.adapter()).orElseThrow();
        before.waiting().forEach(waiting -> release(journal, adapter, key, waiting));
    }

    private void release(Journal journal, Adapter adapter, NeighbourKey key, Packet.Ip waiting) {
        NeighbourEntry entry = journal.state().neighbour(key).orElseThrow();
        journal.become(journal.state().withNeighbour(key, arp.released(entry, journal.now())));
        send(journal, adapter, waiting, entry.mac());
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
        Frame frame = new Frame(adapter.mac(), request.senderMac(), reply);
        boolean foreign = !adapter.owns(request.target());
        journal.send(new Decision.Transmitted(adapter.name(), frame, foreign, arp.reply(request)), frame);
    }

    /** Asks for a neighbour that no packet waits for, unless that is being done. */
    void askFor(Journal journal, NeighbourKey key) {
        NeighbourState known =
                journal.state().neighbour(key).map(NeighbourEntry::state).orElse(null);
        if (known != NeighbourState.INCOMPLETE) {
            Adapter adapter = journal.state().host().adapter(key.adapter()).orElseThrow();
            ask(
                    journal,
                    adapter,
                    key,
                    new NeighbourEntry(NeighbourState.INCOMPLETE, null, journal.now(), 0, List.of()));
        }
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
        Adapter adapter =
                journal.state().host().adapter(due.neighbour().adapter()).orElseThrow();
        ask(journal, adapter, due.neighbour(), entry);
        return List.of();
    }

    private List<Packet.Ip> giveUp(Journal journal, NeighbourKey key, NeighbourEntry entry) {
        NeighbourEntry failed =
                new NeighbourEntry(NeighbourState.FAILED, null, journal.now(), entry.requests(), List.of());
        journal.become(journal.state().withNeighbour(key, failed));
        journal.note(new Decision.GaveUp(key.adapter(), key.address(), entry.waiting(), arp.gaveUp(key.address())));
        return entry.waiting();
    }
}
