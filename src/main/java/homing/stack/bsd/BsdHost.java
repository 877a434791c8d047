package homing.stack.bsd;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.state.Path;
import java.util.List;
import java.util.Optional;

/** A host as these systems see it: adapters with addresses, and one table of routes. */
record BsdHost(Host host, BsdSystem system) {
    private static final String FORWARDING = "net.inet.ip.forwarding";
    private static final String VALIDATION = "net.inet.ip.source_address_validation";

    RouteTable table() {
        return host.table(RouteTable.MAIN).orElse(RouteTable.empty(RouteTable.MAIN));
    }

    boolean forwards() {
        return host.settings().get(FORWARDING, 0) != 0;
    }

    /** Hard unless forwarding: the switch acts only while the host does not route. */
    boolean isStrongOnReceive() {
        return !forwards() && host.settings().get(system.strongReceive(), 0) != 0;
    }

    boolean validatesSources() {
        return system.validatesSources() && host.settings().get(VALIDATION, 1) != 0;
    }

    static List<AdapterAddress> ipv4(Adapter adapter) {
        return adapter.addresses().stream()
                .filter(own -> own.address().isIpv4())
                .toList();
    }

    boolean isConnected(String name) {
        return host.adapter(name)
                .filter(adapter -> adapter.isUp() && (adapter.isLoopback() || adapter.is(Adapter.Switch.CARRIER)))
                .isPresent();
    }

    Optional<Adapter> ownerOf(IpAddress address) {
        return host.ownerOf(address).filter(owner -> isConnected(owner.name()));
    }

    boolean isInside(IpAddress address) {
        return address.isLoopback() || ownerOf(address).isPresent();
    }

    Adapter loopback() {
        return host.adapters().stream().filter(Adapter::isLoopback).findFirst().orElseThrow();
    }

    /** The first route that can be used of those with the same destination: on macOS the one that is not scoped. */
    Optional<Route> firstOfEquals(Route route) {
        return table().to(route.destination()).stream()
                .filter(each -> isConnected(each.nextHop().adapter()))
                .findFirst();
    }

    /** Whether another route to the same destination comes before it. */
    boolean isSecond(Route route) {
        return firstOfEquals(route).filter(first -> !first.equals(route)).isPresent();
    }

    /** Who is meant by a destination. */
    Path.Reach reach(IpAddress destination) {
        if (isInside(destination)) {
            return Path.Reach.LOCAL;
        } else if (destination.isMulticast()) {
            return Path.Reach.MULTICAST;
        }
        boolean directed = host.adapters().stream().anyMatch(adapter -> isBroadcastOf(adapter, destination));
        return directed || destination.isLimitedBroadcast() ? Path.Reach.BROADCAST : Path.Reach.UNICAST;
    }

    static boolean isBroadcastOf(Adapter adapter, IpAddress address) {
        return !adapter.isLoopback()
                && ipv4(adapter).stream()
                        .map(AdapterAddress::subnet)
                        .anyMatch(subnet ->
                                subnet.length() < 31 && subnet.broadcast().equals(address));
    }
}
