package homing.state;

import homing.model.Host;
import homing.model.Neighbour;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePMap;
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
 * @param lastGateways which of several equal default routes each table chose last, counted from 0 (Linux dead gateway
 *     detection); absent while none was
 */
public record HostState(
        Host host,
        PMap<NeighbourKey, NeighbourEntry> neighbours,
        PVector<SocketState> sockets,
        PMap<String, Integer> lastGateways) {
    /** The host before anything happens: with the neighbours it is configured to know. */
    public static HostState before(Host host) {
        return new HostState(host, known(host.neighbours()), TreePVector.empty(), HashTreePMap.empty());
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

    public HostState withNeighbour(NeighbourKey key, NeighbourEntry entry) {
        return new HostState(host, neighbours.plus(key, entry), sockets, lastGateways);
    }

    public HostState withoutNeighbour(NeighbourKey key) {
        return new HostState(host, neighbours.minus(key), sockets, lastGateways);
    }

    /** The socket opened last. */
    public SocketState lastSocket() {
        return sockets.get(sockets.size() - 1);
    }

    public HostState withSocket(SocketState opened) {
        return new HostState(host, neighbours, sockets.plus(opened), lastGateways);
    }

    /** A copy in which the socket opened last has changed. */
    public HostState withLastSocket(SocketState changed) {
        return changed == lastSocket()
                ? this
                : new HostState(host, neighbours, sockets.with(sockets.size() - 1, changed), lastGateways);
    }

    /** A copy that remembers which of several equal default routes a table chose; null forgets it. */
    public HostState withLastGateway(String table, Integer place) {
        PMap<String, Integer> changed = place == null ? lastGateways.minus(table) : lastGateways.plus(table, place);
        return new HostState(host, neighbours, sockets, changed);
    }
}
