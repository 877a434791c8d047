package homing.state;

import homing.model.NeighbourState;
import homing.net.Mac;
import homing.packet.Packet;
import java.util.List;
import java.util.Optional;

/**
 * What a host knows of a neighbour at a moment.
 *
 * @param mac null while it is not known
 * @param changedMicros when state or hardware address last changed, in microseconds of simulated time
 * @param requests how many ARP requests were sent for it since it was last known
 * @param waiting packets that wait for the answer, the oldest first
 * @param signs when it was last used and last confirmed
 */
public record NeighbourEntry(
        NeighbourState state, Mac mac, long changedMicros, int requests, List<Packet.Ip> waiting, Signs signs) {
    public NeighbourEntry {
        waiting = List.copyOf(waiting);
    }

    /** An entry that has neither been used nor confirmed. */
    public NeighbourEntry(NeighbourState state, Mac mac, long changedMicros, int requests, List<Packet.Ip> waiting) {
        this(state, mac, changedMicros, requests, waiting, Signs.NONE);
    }

    /** An entry with a known hardware address; one that can be reached is confirmed by that. */
    public static NeighbourEntry known(NeighbourState state, Mac mac, long nowMicros) {
        boolean confirmed = state == NeighbourState.REACHABLE;
        Signs signs = confirmed ? Signs.NONE.confirmed(nowMicros) : Signs.NONE;
        return new NeighbourEntry(state, mac, nowMicros, 0, List.of(), signs);
    }

    /** A copy in another state, for which nothing has been asked yet. */
    public NeighbourEntry become(NeighbourState changed, long nowMicros) {
        return new NeighbourEntry(changed, mac, nowMicros, 0, waiting, signs);
    }

    /** A copy for which one more question is out. */
    public NeighbourEntry asked() {
        return new NeighbourEntry(state, mac, changedMicros, requests + 1, waiting, signs);
    }

    /** A copy for which these packets wait. */
    public NeighbourEntry withWaiting(List<Packet.Ip> packets) {
        return new NeighbourEntry(state, mac, changedMicros, requests, packets, signs);
    }

    public NeighbourEntry with(Signs changed) {
        return new NeighbourEntry(state, mac, changedMicros, requests, waiting, changed);
    }

    /** A copy by which a packet has been sent at this time. */
    public NeighbourEntry asUsed(long nowMicros) {
        return with(signs.used(nowMicros));
    }

    /** Whether a packet has been sent by it since it was learned. */
    public boolean used() {
        return signs.usedMicros() != Signs.NEVER;
    }

    public Optional<Mac> hardware() {
        return Optional.ofNullable(mac);
    }
}
