package homing.stack.rfc1122;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.WindowsAdapter;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import homing.stack.Ipv4Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A host as both models see it: adapters with addresses, and one table of routes. */
record ModelHost(Host host) implements Ipv4Host {
    private static final String LOOPBACK = "lo";

    /** The host with a loopback adapter, and with the routes to its LANs and to its gateways. */
    static Host complete(Host drawn) {
        Host host = withLoopback(drawn);
        ModelHost model = new ModelHost(host);
        List<Route> all = new ArrayList<>(drawn.automaticRoutes() ? model.automatic() : List.of());
        host.mainTable().routes().stream().filter(route -> !all.contains(route)).forEach(all::add);
        return host.withCompleteTables(List.of(RouteTable.of(RouteTable.MAIN, all)), List.of());
    }

    private static Host withLoopback(Host host) {
        if (host.adapters().stream().anyMatch(Adapter::isLoopback)) {
            return host;
        }
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        List<Adapter> all = new ArrayList<>(List.of(
                new Adapter(LOOPBACK, 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of())));
        all.addAll(host.adapters());
        return host.withAdapters(all);
    }

    private List<Route> automatic() {
        List<Route> all = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            adapter.addressesOf(Family.IPV4).forEach(own -> all.add(Route.onLink(own.subnet(), adapter.name(), 0)));
            for (Gateway gateway : adapter.gateways()) {
                long metric = gateway.ownMetric().orElse(adapter.windows().metric());
                all.add(Route.via(Prefix.ALL4, gateway.address(), adapter.name(), metric));
            }
        }
        return all.stream().distinct().toList();
    }
}
