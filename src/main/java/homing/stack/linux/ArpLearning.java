package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.NeighbourState;
import homing.packet.Packet;
import homing.stack.ArpProfile.Hearing;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;

/**
 * What an ARP packet teaches (arp_process(), neigh_update()): an answered request makes an entry for the asker, any other
 * packet changes only an entry that exists.
 */
final class ArpLearning {
    /** Of several answers within a second the first counts (neigh locktime), in microseconds. */
    private static final long LOCKED = 1_000_000;

    private final HostState state;
    private final Adapter adapter;
    private final Packet.Arp packet;
    private final NeighbourEntry entry;
    private final long nowMicros;

    ArpLearning(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros) {
        this.state = state;
        this.adapter = adapter;
        this.packet = packet;
        this.nowMicros = nowMicros;
        this.entry = state.neighbour(new NeighbourKey(adapter.name(), packet.sender()))
                .orElse(null);
    }

    Hearing hearing() {
        return packet.isRequest() ? request() : new Hearing(verdict(), updated(NeighbourState.REACHABLE));
    }

    private Hearing request() {
        ArpAnswers.Answer answer = new ArpAnswers(state.host(), adapter, packet).answer();
        if (answer.verdict().isChosen()) {
            return new Hearing(answer.verdict(), packet.sender().isAny() ? null : asked(), answer.delayMicros());
        }
        return new Hearing(answer.verdict(), answer.closed() ? null : updated(NeighbourState.STALE));
    }

    /** neigh_event_ns(): whatever was known of the asker is overwritten, unless it was set by hand. */
    private NeighbourState asked() {
        return isFixed() ? null : known(NeighbourState.STALE);
    }

    private NeighbourState updated(NeighbourState learned) {
        return entry == null || isFixed() || isTooSoon() ? null : known(learned);
    }

    /** An address that is known already does not become doubtful by hearing it again. */
    private NeighbourState known(NeighbourState learned) {
        boolean same =
                entry != null && entry.state().isValid() && packet.senderMac().equals(entry.mac());
        return same && learned == NeighbourState.STALE ? entry.state() : learned;
    }

    private boolean isFixed() {
        return entry != null && (entry.state() == NeighbourState.PERMANENT || entry.state() == NeighbourState.NOARP);
    }

    private boolean isTooSoon() {
        return entry.state().isValid()
                && !packet.senderMac().equals(entry.mac())
                && nowMicros - entry.changedMicros() <= LOCKED;
    }

    private Verdict verdict() {
        if (entry == null) {
            return Verdict.passedOver(LinuxRule.ARP_LEARN, "linux.arp.unasked", packet.sender());
        }
        if (isFixed()) {
            return Verdict.passedOver(LinuxRule.ARP_LEARN, "linux.arp.permanent", packet.sender());
        }
        return isTooSoon()
                ? Verdict.passedOver(LinuxRule.ARP_LEARN, "linux.arp.too-soon", packet.sender())
                : Verdict.chosen(LinuxRule.ARP_LEARN, "linux.arp.learned", packet.sender(), packet.senderMac());
    }
}
