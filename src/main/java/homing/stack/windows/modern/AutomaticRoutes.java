package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Route;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.stack.windows.TableInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The routes that the system adds for the addresses and gateways of its adapters. Their metric is the route's alone; the
 * interface metric is added where they are compared.
 */
record AutomaticRoutes(ModernHost host) {
    private static final long ON_LINK = 256;
    private static final Prefix[] TO_MANY = {Prefix.parse("224.0.0.0/4"), Prefix.single(IpAddress.LIMITED_BROADCAST)};
    private static final Prefix[] TO_MANY6 = {Prefix.parse("ff00::/8")};

    TableInForce table() {
        return new TableInForce(host.host(), automatic(), this::isInForce);
    }

    private boolean isInForce(Route route) {
        return host.isConnected(route.nextHop().adapter());
    }

    List<Route> automatic() {
        List<Route> all = new ArrayList<>();
        for (Adapter adapter : host.connected()) {
            for (Family family : Family.values()) {
                List<AdapterAddress> own = adapter.addressesOf(family);
                if (!own.isEmpty()) {
                    addGateways(all, adapter, family);
                    own.forEach(address -> addOnLink(all, adapter.name(), address));
                    Stream.of(family == Family.IPV4 ? TO_MANY : TO_MANY6)
                            .forEach(many -> all.add(Route.onLink(many, adapter.name(), ON_LINK)));
                }
            }
        }
        return all;
    }

    private static void addGateways(List<Route> all, Adapter adapter, Family family) {
        Prefix everything = family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6;
        for (Gateway gateway : adapter.gateways()) {
            if (gateway.address().family() == family) {
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
        if (subnet.hasBroadcast()) {
            all.add(Route.onLink(Prefix.single(subnet.broadcast()), adapter, ON_LINK));
        }
    }
}
