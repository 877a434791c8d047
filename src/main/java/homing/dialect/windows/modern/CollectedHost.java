package homing.dialect.windows.modern;

import homing.dialect.windows.modern.RouteTables.Row;
import homing.dialect.windows.modern.RouteTables.Row6;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A host of Windows since Vista, put together from the three tables that it prints. Which of its routes are stored is passed
 * over: each that is in force stands among the active ones.
 */
public record CollectedHost(AdapterSettings settings, RouteTables tables, ArpTable neighbours) {

    /** The host with the table that is in force, to which nothing is to be added. */
    public Host host(String name, StackId system) {
        List<Adapter> all = new CollectedAdapters(settings, tables).all();
        Settings registry = settings.routing() ? Settings.NONE.with("IPEnableRouter", 1) : Settings.NONE;
        return new Host(
                name,
                system,
                all,
                List.of(RouteTable.of(RouteTable.MAIN, routes(all))),
                List.of(),
                neighbours(all),
                List.of(),
                registry,
                false);
    }

    private List<Route> routes(List<Adapter> all) {
        List<Route> routes = new ArrayList<>();
        for (Row row : tables.active()) {
            owner(all, row.adapter())
                    .filter(adapter -> !isInactive(adapter, row))
                    .ifPresent(adapter -> routes.add(route(row.destination(), row.gateway(), adapter, row.metric())));
        }
        for (Row6 row : tables.active6()) {
            byIndex(all, row.adapter())
                    .ifPresent(adapter -> routes.add(route(row.destination(), row.gateway(), adapter, row.metric())));
        }
        return routes;
    }

    /** A stored route whose gateway cannot be reached may stand there by the loopback. */
    private static boolean isInactive(Adapter adapter, Row row) {
        return adapter.isLoopback() && row.gateway() != null;
    }

    /** Of the sum that is printed the adapter's metric is taken away. */
    private static Route route(Prefix destination, IpAddress gateway, Adapter adapter, long sum) {
        long metric = Math.max(0, sum - adapter.windows().metric());
        return gateway == null
                ? Route.onLink(destination, adapter.name(), metric)
                : Route.via(destination, gateway, adapter.name(), metric);
    }

    private List<Neighbour> neighbours(List<Adapter> all) {
        List<Neighbour> known = new ArrayList<>();
        for (ArpTable.Block block : neighbours.blocks()) {
            owner(all, block.address())
                    .ifPresent(adapter -> block.entries()
                            .forEach(entry -> known.add(new Neighbour(
                                    entry.address(),
                                    adapter.name(),
                                    entry.mac(),
                                    entry.isStatic() ? NeighbourState.PERMANENT : NeighbourState.REACHABLE))));
        }
        return known;
    }

    private static Optional<Adapter> owner(List<Adapter> all, IpAddress address) {
        return all.stream().filter(adapter -> adapter.owns(address)).findFirst();
    }

    private static Optional<Adapter> byIndex(List<Adapter> all, int index) {
        return all.stream().filter(adapter -> adapter.index() == index).findFirst();
    }
}
