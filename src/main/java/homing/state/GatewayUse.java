package homing.state;

import homing.model.NextHop;
import homing.net.IpAddress;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which default gateways a host uses since it has found others dead (Windows dead gateway detection).
 *
 * @param current the one of the whole host; null while it is the one that the table prefers
 * @param moved the gateways of single remote addresses that have moved on, as the route cache has them
 */
public record GatewayUse(NextHop current, PMap<IpAddress, NextHop> moved) {
    /** Nothing was found dead. */
    public static final GatewayUse AS_CONFIGURED = new GatewayUse(null, HashTreePMap.empty());

    public Optional<NextHop> ofHost() {
        return Optional.ofNullable(current);
    }

    public Optional<NextHop> of(IpAddress remote) {
        return Optional.ofNullable(moved.get(remote));
    }

    /** A copy in which a remote address uses a gateway of its own. */
    public GatewayUse with(IpAddress remote, NextHop gateway) {
        return new GatewayUse(current, moved.plus(remote, gateway));
    }

    /** A copy in which the whole host uses a gateway; addresses that have moved there need no entry of their own. */
    public GatewayUse with(NextHop gateway) {
        PMap<IpAddress, NextHop> kept = moved;
        for (IpAddress remote : moved.keySet()) {
            kept = moved.get(remote).equals(gateway) ? kept.minus(remote) : kept;
        }
        return new GatewayUse(gateway, kept);
    }
}
