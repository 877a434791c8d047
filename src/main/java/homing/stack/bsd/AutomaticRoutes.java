package homing.stack.bsd;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The routes that follow from addresses and gateways. The systems have no metrics: what is given as one says which of two
 * routes to the same destination comes first, and after it the place of the adapter in the order of services (its
 * {@code binding}), then the order of the adapters.
 */
final class AutomaticRoutes {
    private static final String LOOPBACK = "lo0";

    private AutomaticRoutes() {}

    /** The host with a loopback adapter and all its routes. */
    static Host complete(Host drawn) {
        Host host = withLoopback(drawn);
        List<Route> all = new ArrayList<>(drawn.automaticRoutes() ? of(host) : List.of());
        host.table(RouteTable.MAIN).stream()
                .map(RouteTable::routes)
                .flatMap(List::stream)
                .filter(route -> route.destination().address().isIpv4())
                .forEach(all::add);
        List<Route> ordered = all.stream()
                .sorted(Comparator.comparingLong(Route::metric).thenComparingInt(route -> place(host, route)))
                .map(route -> route.withMetric(0))
                .distinct()
                .toList();
        return host.withCompleteTables(List.of(RouteTable.of(RouteTable.MAIN, ordered)), List.of());
    }

    private static int place(Host host, Route route) {
        return host.adapter(route.nextHop().adapter())
                .map(Adapter::bindingPlace)
                .orElse(Integer.MAX_VALUE);
    }

    private static Host withLoopback(Host host) {
        if (host.adapters().stream().anyMatch(Adapter::isLoopback)) {
            return host;
        }
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        List<Adapter> all = new ArrayList<>(host.adapters());
        int index = all.stream().mapToInt(Adapter::index).max().orElse(0) + 1;
        all.add(new Adapter(LOOPBACK, index, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of()));
        return host.withAdapters(all);
    }

    /** The routes to its LANs and to its gateways. */
    static List<Route> of(Host host) {
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

    /** The table after a change of addresses: what followed from the old ones goes, what follows from the new ones comes. */
    static Host following(Host before, Host changed) {
        List<Route> old = of(before);
        List<Route> fresh = of(changed);
        RouteTable table = changed.mainTable();
        for (Route gone : old) {
            table = fresh.contains(gone) ? table : table.without(gone);
        }
        for (Route come : fresh) {
            table = old.contains(come) ? table : table.with(come);
        }
        return changed.withTable(table);
    }
}
