package homing.stack;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/** How a system resolves neighbours (RFC 826, RFC 1122 section 2.3.2). */
public interface ArpProfile {
    /** What a packet finds when it needs its next hop's hardware address. */
    enum Finding {
        /** Nothing to resolve: it stays inside the host, or the adapter does not use ARP. */
        NOT_NEEDED,
        /** Broadcast and multicast addresses are mapped, not asked for. */
        MAPPED,
        KNOWN,
        MUST_ASK,
        /** A request is out; the packet waits. */
        WAITS
    }

    /**
     * How an ARP packet is taken.
     *
     * @param verdict CHOSEN if a request is answered or a reply is taken
     * @param learned the state that the sender's entry gets; null if nothing is learned
     * @param delayMicros how long an answer waits; 0 for none
     */
    record Hearing(Verdict verdict, NeighbourState learned, long delayMicros) {
        /** An answer that is given at once. */
        public Hearing(Verdict verdict, NeighbourState learned) {
            this(verdict, learned, 0);
        }

        /** Whether the sender's hardware address is written to the table. */
        public boolean learns() {
            return learned != null;
        }
    }

    /** The sender address of a request. */
    record Sender(IpAddress address, Verdict why) {}

    Verdict finding(Finding finding, IpAddress nextHop, NeighbourState known);

    /** Whether an entry may be used at this time. */
    boolean isUsable(HostState state, NeighbourEntry entry, long nowMicros);

    /** The host without the entries that go by themselves, if the system has such. */
    default HostState aged(HostState state, long nowMicros) {
        return state;
    }

    /** How the system comes to doubt a neighbour, and checks it; empty if it only forgets. */
    default Optional<NeighbourAgeing> ageing(HostState state, NeighbourKey neighbour) {
        return Optional.empty();
    }

    /** Why the system thinks otherwise of a neighbour; asked only of a system whose neighbours age. */
    default Verdict aged(IpAddress neighbour, NeighbourState before, NeighbourState after) {
        throw new IllegalStateException("Neighbours do not age here: " + neighbour);
    }

    /** The entry after a packet has been sent by it. */
    default NeighbourEntry used(NeighbourEntry entry, long nowMicros) {
        return entry.asUsed(nowMicros);
    }

    /** The entry after the packet that waited for it has been sent. */
    default NeighbourEntry released(NeighbourEntry entry, long nowMicros) {
        return used(entry, nowMicros);
    }

    /** The sender address of a request for a neighbour that a packet of this source waits for. */
    Sender sender(HostState state, Adapter adapter, IpAddress source, IpAddress target);

    /** What the host does with an ARP packet that an adapter hears. */
    Hearing hears(HostState state, Adapter adapter, Packet.Arp packet, long nowMicros);

    /** Why an answer to a request looks as it does. */
    Verdict reply(Packet.Arp request);

    /** Why a packet leaves as it does. */
    Verdict transmission(Adapter adapter, Packet.Ip packet, boolean foreign);

    /** When a request is repeated, in microseconds after the one before; after the last pause it is given up. */
    List<Long> pauses();

    /** When a pause that begins now really ends, in microseconds. */
    default long due(long nowMicros, long pauseMicros) {
        return nowMicros + pauseMicros;
    }

    /** {@link #pauses()} while this packet is the newest that waits; on most systems it makes no difference. */
    default List<Long> pauses(Packet.Ip waiting) {
        return pauses();
    }

    /** How many packets may wait for one neighbour; the newest are kept. */
    int mayWait();

    /** Why it was given up. */
    Verdict gaveUp(IpAddress nextHop);

    /** What a program is told when its packet's neighbour does not answer; empty if nothing. */
    Optional<LateError> unresolved(Call call);

    /**
     * An error that comes later.
     *
     * @param delayMicros how long after the neighbour was given up
     */
    record LateError(SocketError error, Verdict why, long delayMicros) {}
}
