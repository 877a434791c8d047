package homing.stack.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Route;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * The routes that Windows adds for the addresses and gateways of its adapters (KB 140859, KB 299540, TechNet cc779122). The
 * gateway of a route is what {@code route print} shows in that column: the host's own address for a LAN.
 */
record AutomaticRoutes(XpHost host) {
    private static final IpAddress LOOPBACK = IpAddress.parse("127.0.0.1");
    private static final Prefix LOOPBACK_NETWORK = Prefix.parse("127.0.0.0/8");
    private static final Prefix EVERYBODY = Prefix.single(IpAddress.LIMITED_BROADCAST);

    TableInForce table() {
        return new TableInForce(host.host(), automatic(), this::isInForce);
    }

    private boolean isInForce(Route route) {
        return host.host()
                .adapter(route.nextHop().adapter())
                .filter(host::isConnected)
                .isPresent();
    }

    List<Route> automatic() {
        List<Route> all = new ArrayList<>();
        String loopback = host.loopback().name();
        all.add(Route.via(LOOPBACK_NETWORK, LOOPBACK, loopback, 1));
        for (Adapter adapter : host.connected()) {
            List<AdapterAddress> own = adapter.addressesOf(Family.IPV4);
            if (!adapter.isLoopback() && !own.isEmpty()) {
                all.addAll(of(adapter, own, loopback));
            }
        }
        return all;
    }

    private List<Route> of(Adapter adapter, List<AdapterAddress> addresses, String loopback) {
        int metric = InterfaceMetric.of(adapter.windows(), host.variant());
        int inherited = host.variant().inheritsMetric() ? metric : 1;
        String name = adapter.name();
        List<Route> all = new ArrayList<>();
        for (Gateway gateway : adapter.gateways()) {
            all.add(Route.via(
                    Prefix.ALL4, gateway.address(), name, gateway.ownMetric().orElse(metric)));
        }
        for (AdapterAddress own : addresses) {
            IpAddress address = own.address();
            all.add(Route.via(own.subnet(), address, name, metric));
            all.add(Route.via(Prefix.single(address), LOOPBACK, loopback, inherited));
            ClassfulNetwork.of(address)
                    .ifPresent(network ->
                            all.add(Route.via(Prefix.single(network.broadcast()), address, name, inherited)));
        }
        IpAddress primary = addresses.get(0).address();
        all.add(Route.via(host.variant().multicast(), primary, name, inherited));
        all.add(Route.via(EVERYBODY, primary, name, 1));
        return all;
    }
}
