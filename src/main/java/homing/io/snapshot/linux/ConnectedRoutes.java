package homing.io.snapshot.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Route;
import homing.model.RouteTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What table main says of the routes that an address brings along. Where table main was collected and table local was not,
 * the system adds its own routes again; but an address whose connected route is not in table main came without one, or lost
 * it, and is not to get it back.
 */
final class ConnectedRoutes {
    private ConnectedRoutes() {}

    /** The adapters; an address without its connected route is marked as one that brings none. */
    static List<Adapter> seenIn(List<RouteTable> tables, List<Adapter> adapters) {
        for (RouteTable table : tables) {
            if (table.name().equals(RouteTable.MAIN) && hasIpv4(table)) {
                return adapters.stream().map(adapter -> seenIn(table, adapter)).toList();
            }
        }
        return adapters;
    }

    private static boolean hasIpv4(RouteTable main) {
        return main.routes().stream()
                .anyMatch(route -> route.destination().address().isIpv4());
    }

    private static Adapter seenIn(RouteTable main, Adapter adapter) {
        List<AdapterAddress> addresses = new ArrayList<>();
        for (AdapterAddress each : adapter.addresses()) {
            boolean bringsRoute = each.address().isIpv4()
                    && adapter.isUp()
                    && !adapter.isLoopback()
                    && !each.isSecondary()
                    && !each.subnet().isSingle();
            boolean lost = bringsRoute && main.to(each.subnet()).stream().noneMatch(route -> leavesBy(route, adapter));
            addresses.add(lost ? each.with(Mark.NO_PREFIX_ROUTE) : each);
        }
        return adapter.withAddresses(addresses);
    }

    private static boolean leavesBy(Route route, Adapter adapter) {
        return route.nextHop().adapter().equals(adapter.name());
    }
}
