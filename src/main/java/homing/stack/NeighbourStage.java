package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.stack.ArpProfile.Finding;
import homing.stack.NeighbourAgeing.Confirmation;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.state.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** From a packet with a way to a frame: the next hop's hardware address is looked up, asked for, learned or given up. */
final class NeighbourStage {
    private final ArpProfile arp;
    private final Framing framing;
    private final Solicitations solicitations;
    private final NeighbourWatch watch;
    private final NeighbourHearing hearing;

    NeighbourStage(ArpProfile arp) {
        this.arp = arp;
        this.framing = new Framing(arp);
        this.solicitations = new Solicitations(arp);
        this.watch = new NeighbourWatch(arp, solicitations);
        this.hearing = new NeighbourHearing(arp, framing, watch);
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
            send(journal, adapter, packet, path, Framing.groupMac(path.nextHop()), Finding.MAPPED);
        } else if (inside || !adapter.is(Adapter.Switch.ARP)) {
            send(journal, adapter, packet, path, adapter.mac(), Finding.NOT_NEEDED);
        } else if (path.reach() == Path.Reach.BROADCAST) {
            send(journal, adapter, packet, path, Mac.BROADCAST, Finding.MAPPED);
        } else {
            resolve(journal, adapter, packet, path.nextHop());
        }
    }

    /** Sends a packet for which nobody need be asked. */
    private void send(Journal journal, Adapter adapter, Packet.Ip packet, Path path, Mac to, Finding finding) {
        note(journal, adapter, path.nextHop(), null, to, finding);
        framing.send(journal, adapter, packet, to);
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
            watch.become(journal, key, arp.used(entry, journal.now()));
            note(journal, adapter, nextHop, known, entry.mac(), Finding.KNOWN);
            framing.send(journal, adapter, packet, entry.mac());
        } else if (known == NeighbourState.INCOMPLETE) {
            journal.become(journal.state().withNeighbour(key, waiting(entry, packet)));
            note(journal, adapter, nextHop, known, null, Finding.WAITS);
        } else {
            note(journal, adapter, nextHop, known, null, Finding.MUST_ASK);
            solicitations.ask(journal, key, List.of(packet));
        }
    }

    private NeighbourEntry waiting(NeighbourEntry entry, Packet.Ip packet) {
        List<Packet.Ip> all = new ArrayList<>(entry.waiting());
        all.add(packet);
        int from = Math.max(0, all.size() - arp.mayWait());
        return entry.withWaiting(all.subList(from, all.size()));
    }

    /** An ARP packet reached an adapter. */
    void hear(Journal journal, Adapter adapter, Arp packet) {
        hearing.hear(journal, adapter, packet);
    }

    /** An entry was set by hand: it begins its time, and what has waited is sent. */
    void set(Journal journal, NeighbourKey key, NeighbourEntry before) {
        watch.begin(journal, key);
        boolean known =
                journal.state().neighbour(key).flatMap(NeighbourEntry::hardware).isPresent();
        if (known && before != null) {
            hearing.release(journal, key, before);
        }
    }

    /** Asks for a neighbour that no packet waits for, unless that is being done. */
    void askFor(Journal journal, NeighbourKey key) {
        solicitations.askFor(journal, key);
    }

    /** A connection has got an answer by this way, and sends the next segment. */
    void confirm(Journal journal, Path path) {
        watch.confirm(journal, path, EnumSet.allOf(Confirmation.class));
    }

    /** A connection has got an answer by this way, and has nothing more to send. */
    void answered(Journal journal, Path path) {
        watch.confirm(journal, path, EnumSet.of(Confirmation.AT_ONCE));
    }

    /** The first segment leaves by this way since a connection has got an answer (sk_dst_confirm()). */
    void goesOn(Journal journal, Path path) {
        watch.confirm(journal, path, EnumSet.of(Confirmation.WHEN_DUE));
    }

    /** The times of what the host knows when it begins. */
    void wake(Journal journal) {
        watch.wake(journal);
    }

    /** The pause after a request is over; gives the packets that are given up. */
    List<Packet.Ip> expire(Journal journal, Timer.NeighbourTimer due) {
        return solicitations.expire(journal, due);
    }

    void expire(Journal journal, Timer.ProxyTimer due) {
        hearing.expire(journal, due);
    }

    void expire(Journal journal, Timer.AgeTimer due) {
        watch.expire(journal, due);
    }
}
