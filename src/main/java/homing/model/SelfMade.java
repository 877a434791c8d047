package homing.model;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the routes that a system keeps for itself from those that lead somewhere: to its own addresses, to broadcast, multicast and
 * link-local addresses, to the loopback. {@code ip route} leaves nearly all of them out (they stand in table local), and {@code show
 * ip route} has a letter of its own for them. Routes to LANs are none of these.
 */
public final class SelfMade {
    private static final Prefix MULTICAST4 = Prefix.parse("224.0.0.0/4");
    private static final Prefix MULTICAST6 = Prefix.parse("ff00::/8");
    private static final String KERNEL = "kernel";

    private final boolean complete;
    /** Own addresses, and those that stand for everybody in their subnets. */
    private final Set<IpAddress> own = new HashSet<>();

    private SelfMade(Host host) {
        complete = !host.automaticRoutes();
        if (complete) {
            host.adapters().stream()
                    .flatMap(adapter -> adapter.addresses().stream())
                    .forEach(this::add);
        }
    }

    /** Of a host whose tables are written down completely; elsewhere such a route was added by somebody. */
    public static SelfMade on(Host host) {
        return new SelfMade(host);
    }

    private void add(AdapterAddress address) {
        own.addAll(List.of(
                address.address(),
                address.subnet().address(),
                address.address().isIpv4() ? address.subnet().broadcast() : address.address()));
        if (address.broadcast() != null) {
            own.add(address.broadcast());
        }
    }

    /** Whether it is one of these. */
    public boolean is(Route route) {
        boolean made = route.origin().isEmpty() || route.origin().equals(KERNEL);
        return complete
                && made
                && !route.type().refuses()
                && route.nextHops().size() == 1
                && route.nextHop().isOnLink()
                && leadsNowhere(route.destination());
    }

    private boolean leadsNowhere(Prefix to) {
        IpAddress address = to.address();
        return to.isSingle() ? own.contains(address) || isForMany(address) : isForMany(address) && !to.isAll();
    }

    private static boolean isForMany(IpAddress address) {
        return address.isLoopback()
                || address.isLimitedBroadcast()
                || MULTICAST4.contains(address)
                || MULTICAST6.contains(address)
                || (!address.isIpv4() && address.isLinkLocal());
    }
}
