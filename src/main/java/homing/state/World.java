package homing.state;

import homing.model.Network;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The whole network at a moment.
 *
 * @param network the drawing: which hosts and LANs there are
 * @param hosts the state of each host, by name
 * @param inFlight the frames on their way, in the order of sending
 */
public record World(Network network, PMap<String, HostState> hosts, PVector<FrameInFlight> inFlight) {
    public Optional<HostState> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    @SuppressWarnings("ReferenceEquality") // comparing every table costs more than a new world
    public World withHost(HostState changed) {
        String name = changed.host().name();
        return hosts.get(name) == changed ? this : new World(network, hosts.plus(name, changed), inFlight);
    }

    public World withInFlight(PVector<FrameInFlight> changed) {
        return new World(network, hosts, changed);
    }
}
