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
 * @param used whether a packet has been sent by it since it was last learned, for systems that let unused entries die sooner
 */
public record NeighbourEntry(
        NeighbourState state, Mac mac, long changedMicros, int requests, List<Packet.Ip> waiting, boolean used) {
    public NeighbourEntry {
        waiting = List.copyOf(waiting);
    }

    /** An entry that has not been used. */
    public NeighbourEntry(NeighbourState state, Mac mac, long changedMicros, int requests, List<Packet.Ip> waiting) {
        this(state, mac, changedMicros, requests, waiting, false);
    }

    /** A copy that has been used. */
    public NeighbourEntry asUsed() {
        return new NeighbourEntry(state, mac, changedMicros, requests, waiting, true);
    }

    /** An entry with a known hardware address. */
    public static NeighbourEntry known(NeighbourState state, Mac mac, long nowMicros) {
        return new NeighbourEntry(state, mac, nowMicros, 0, List.of());
    }

    public Optional<Mac> hardware() {
        return Optional.ofNullable(mac);
    }
}
