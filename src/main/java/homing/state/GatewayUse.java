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
 * @param silent the gateways by which TCP gets no answers, each with the time since when, in microseconds; {@link #JUST}
 *     if it has only been found
 */
public record GatewayUse(NextHop current, PMap<IpAddress, NextHop> moved, PMap<NextHop, Long> silent) {
    /** In the place of a time: within the event that goes on. */
    public static final long JUST = -1;

    /** Nothing was found dead. */
    public static final GatewayUse AS_CONFIGURED = new GatewayUse(null, HashTreePMap.empty(), HashTreePMap.empty());

    public Optional<NextHop> ofHost() {
        return Optional.ofNullable(current);
    }

    public Optional<NextHop> of(IpAddress remote) {
        return Optional.ofNullable(moved.get(remote));
    }

    /** A copy in which a remote address uses a gateway of its own. */
    public GatewayUse with(IpAddress remote, NextHop gateway) {
        return new GatewayUse(current, moved.plus(remote, gateway), silent);
    }

    /** A copy in which the whole host uses a gateway; addresses that have moved there need no entry of their own. */
    public GatewayUse with(NextHop gateway) {
        PMap<IpAddress, NextHop> kept = moved;
        for (IpAddress remote : moved.keySet()) {
            kept = moved.get(remote).equals(gateway) ? kept.minus(remote) : kept;
        }
        return new GatewayUse(gateway, kept, silent);
    }

    /** A copy in which a gateway has just been found dead. */
    public GatewayUse withSilent(NextHop gateway) {
        return new GatewayUse(current, moved, silent.plus(gateway, JUST));
    }

    /** A copy in which what has just been found dead is so since this time. */
    public GatewayUse dated(long nowMicros) {
        PMap<NextHop, Long> dated = silent;
        for (NextHop gateway : silent.keySet()) {
            dated = silent.get(gateway) == JUST ? dated.plus(gateway, nowMicros) : dated;
        }
        return new GatewayUse(current, moved, dated);
    }

    /** A copy in which a gateway is alive again; whoever has left any gateway tries the best one again. */
    public GatewayUse revived(NextHop gateway) {
        return new GatewayUse(current, HashTreePMap.empty(), silent.minus(gateway));
    }
}
