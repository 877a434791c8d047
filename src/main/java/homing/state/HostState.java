package homing.state;

import homing.model.Host;
import homing.model.Neighbour;
import homing.net.IpAddress;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One host at a moment.
 *
 * @param host its configuration, with the routes and rules that are in force
 * @param neighbours its neighbour (ARP) table
 * @param sockets the sockets of its client programs, in the order of opening
 * @param serving its server program
 * @param memory what it remembers of packets that have passed
 */
public record HostState(
        Host host,
        PMap<NeighbourKey, NeighbourEntry> neighbours,
        PVector<SocketState> sockets,
        Serving serving,
        Memory memory) {
    /** The host before anything happens: with the neighbours it is configured to know. */
    public static HostState before(Host host) {
        return new HostState(host, known(host.neighbours()), TreePVector.empty(), Serving.NONE, Memory.EMPTY);
    }

    private static PMap<NeighbourKey, NeighbourEntry> known(Collection<Neighbour> neighbours) {
        PMap<NeighbourKey, NeighbourEntry> all = OrderedPMap.empty();
        for (Neighbour neighbour : neighbours) {
            if (neighbour.mac() == null && neighbour.state().isValid()) {
                continue; // such as a tunnel's: there is nothing to put into a frame
            }
            NeighbourKey key = new NeighbourKey(neighbour.adapter(), neighbour.address());
            all = all.plus(key, NeighbourEntry.known(neighbour.state(), neighbour.mac(), 0));
        }
        return all;
    }

    public Optional<NeighbourEntry> neighbour(NeighbourKey key) {
        return Optional.ofNullable(neighbours.get(key));
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same state
    public HostState withNeighbour(NeighbourKey key, NeighbourEntry entry) {
        return entry == neighbours.get(key)
                ? this
                : new HostState(host, neighbours.plus(key, entry), sockets, serving, memory);
    }

    public HostState withoutNeighbour(NeighbourKey key) {
        return new HostState(host, neighbours.minus(key), sockets, serving, memory);
    }

    /** A copy without the neighbours of which this holds. */
    public HostState withoutNeighbours(Predicate<NeighbourKey> gone) {
        HostState left = this;
        for (NeighbourKey key : neighbours.keySet()) {
            left = gone.test(key) ? left.withoutNeighbour(key) : left;
        }
        return left;
    }

    /** The socket opened last. */
    public SocketState lastSocket() {
        return sockets.get(sockets.size() - 1);
    }

    public HostState withSocket(SocketState opened) {
        return new HostState(host, neighbours, sockets.plus(opened), serving, memory);
    }

    /** A copy in which a socket has changed. */
    @SuppressWarnings("ReferenceEquality") // the same object is the same state
    public HostState with(SocketState changed) {
        return changed == sockets.get(changed.id())
                ? this
                : new HostState(host, neighbours, sockets.with(changed.id(), changed), serving, memory);
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same state
    public HostState with(Serving changed) {
        return changed == serving ? this : new HostState(host, neighbours, sockets, changed, memory);
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same state
    public HostState with(Memory changed) {
        return changed == memory ? this : new HostState(host, neighbours, sockets, serving, changed);
    }

    /** A copy whose configuration has changed. */
    public HostState with(Host changed) {
        return new HostState(changed, neighbours, sockets, serving, memory);
    }

    /** What the host knows of how much it may still complain to an address; empty if it has not complained. */
    public Optional<ErrorBudget> budget(IpAddress peer) {
        return Optional.ofNullable(memory.budgets().get(peer));
    }

    /** The tracked connection that a packet of this tuple belongs to. */
    public Optional<Flow> flow(FlowTuple tuple) {
        return Optional.ofNullable(memory.flows().get(tuple));
    }
}
