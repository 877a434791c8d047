package homing.model;

import homing.net.IpAddress;
import java.util.Optional;
import java.util.Set;

/**
 * Where a route leads: an adapter and, unless the destination is on its LAN, a gateway.
 *
 * @param gateway address of the gateway; null if the destination is on-link
 * @param adapter name of the adapter; empty for routes that lead nowhere
 * @param weight share among several next hops of one route, from 1
 * @param flags as {@code ip route} shows them: onlink, linkdown, dead, pervasive
 */
public record NextHop(IpAddress gateway, String adapter, int weight, Set<String> flags) {
    /** No way out: for routes that refuse. */
    public static final NextHop NOWHERE = new NextHop(null, "", 1, Set.of());

    public NextHop {
        flags = Set.copyOf(flags);
    }

    public static NextHop onLink(String adapter) {
        return new NextHop(null, adapter, 1, Set.of());
    }

    public static NextHop via(IpAddress gateway, String adapter) {
        return new NextHop(gateway, adapter, 1, Set.of());
    }

    public Optional<IpAddress> gatewayAddress() {
        return Optional.ofNullable(gateway);
    }

    public boolean isOnLink() {
        return gateway == null;
    }
}
