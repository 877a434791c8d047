package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The routes that the system adds for the addresses and gateways of its adapters. Their metric is the route's alone; the
 * interface metric is added where they are compared.
 */
record AutomaticRoutes(ModernHost host) {
    private static final long ON_LINK = 256;
    private static final Prefix[] TO_MANY = {Prefix.parse("224.0.0.0/4"), Prefix.single(IpAddress.LIMITED_BROADCAST)};
    private static final Prefix[] TO_MANY6 = {Prefix.parse("ff00::/8")};

    /** The table in force: the automatic routes, then those that were added by hand, without those of lost adapters. */
    RouteTable complete() {
        Map<Key, Route> all = new LinkedHashMap<>();
        if (host.host().automaticRoutes()) {
            automatic().forEach(route -> all.put(Key.of(route), route));
        }
        host.table().routes().stream().filter(this::isInForce).forEach(route -> all.put(Key.of(route), route));
        return RouteTable.of(ModernHost.TABLE, List.copyOf(all.values()));
    }

    /**
     * The table in force after a change of the adapters.
     *
     * @param before the host as it was, with the table that was in force
     */
    RouteTable following(ModernHost before) {
        List<Route> own = automatic();
        List<Key> kept = own.stream().map(Key::of).toList();
        List<Key> gone = new ArrayList<>(
                new AutomaticRoutes(before).automatic().stream().map(Key::of).toList());
        gone.removeAll(kept);
        Map<Key, Route> all = new LinkedHashMap<>();
        before.table().routes().stream()
                .filter(route -> !gone.contains(Key.of(route)))
                .filter(this::isInForce)
                .forEach(route -> all.put(Key.of(route), route));
        own.forEach(route -> all.putIfAbsent(Key.of(route), route));
        return RouteTable.of(ModernHost.TABLE, List.copyOf(all.values()));
    }

    private boolean isInForce(Route route) {
        return host.isConnected(route.nextHop().adapter());
    }

    /** Whether the system would add a route like this by itself. */
    boolean wouldAdd(Route route) {
        return automatic().stream().map(Key::of).anyMatch(Key.of(route)::equals);
    }

    List<Route> automatic() {
        List<Route> all = new ArrayList<>();
        for (Adapter adapter : host.connected()) {
            for (IpAddress family : List.of(IpAddress.ANY4, IpAddress.ANY6)) {
                List<AdapterAddress> own = ModernHost.ofFamily(adapter, family);
                if (!own.isEmpty()) {
                    addGateways(all, adapter, family);
                    own.forEach(address -> addOnLink(all, adapter.name(), address));
                    Stream.of(family.isIpv4() ? TO_MANY : TO_MANY6)
                            .forEach(many -> all.add(Route.onLink(many, adapter.name(), ON_LINK)));
                }
            }
        }
        return all;
    }

    private static void addGateways(List<Route> all, Adapter adapter, IpAddress family) {
        Prefix everything = family.isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
        for (Gateway gateway : adapter.gateways()) {
            if (gateway.address().family() == family.family()) {
                all.add(Route.via(
                        everything,
                        gateway.address(),
                        adapter.name(),
                        gateway.ownMetric().orElse(0)));
            }
        }
    }

    private static void addOnLink(List<Route> all, String adapter, AdapterAddress own) {
        Prefix subnet = own.subnet();
        all.add(Route.onLink(subnet, adapter, ON_LINK));
        all.add(Route.onLink(Prefix.single(own.address()), adapter, ON_LINK));
        if (own.address().isIpv4() && subnet.length() < 31) {
            all.add(Route.onLink(Prefix.single(subnet.broadcast()), adapter, ON_LINK));
        }
    }

    /** What makes a route the same one: a second takes the place of the first. */
    private record Key(Prefix destination, IpAddress gateway, String adapter) {
        static Key of(Route route) {
            return new Key(
                    route.destination(),
                    route.nextHop().gateway(),
                    route.nextHop().adapter());
        }
    }
}
