package homing.stack.linux;

import homing.decision.TableRoute;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The routes that come and go with adapters and addresses (fib_add_ifaddr(), fib_del_ifaddr()). */
final class FollowingRoutes {
    private FollowingRoutes() {}

    /** The changed host without the routes that followed only from what it was before, with those that follow from what it is. */
    static Host of(Host before, Host changed) {
        List<TableRoute> old = SystemRoutes.of(before);
        List<TableRoute> own = SystemRoutes.of(changed);
        Set<TableRoute> still = new HashSet<>(own);
        Set<TableRoute> already = new HashSet<>(old);
        Host host = changed;
        for (TableRoute route : old) {
            host = still.contains(route) ? host : without(host, route);
        }
        for (TableRoute route : own) {
            host = already.contains(route) ? host : with(host, route);
        }
        return host;
    }

    private static RouteTable table(Host host, TableRoute route) {
        return host.table(route.table()).orElseGet(() -> RouteTable.empty(route.table()));
    }

    private static Host without(Host host, TableRoute gone) {
        RouteTable table = table(host, gone);
        return table.to(gone.route().destination()).stream()
                .filter(route -> isSame(route, gone.route()))
                .findFirst()
                .map(route -> host.withTable(table.without(route)))
                .orElse(host);
    }

    /** By what the kernel tells its own routes apart; an imported one may have a mark or a metric besides. */
    private static boolean isSame(Route route, Route own) {
        return route.type() == own.type()
                && route.nextHop().adapter().equals(own.nextHop().adapter())
                && route.preferred().equals(own.preferred());
    }

    private static Host with(Host host, TableRoute come) {
        RouteTable table = table(host, come);
        boolean isThere = table.to(come.route().destination()).stream().anyMatch(route -> isSame(route, come.route()));
        return isThere ? host : host.withTable(table.with(come.route()));
    }

    /** The host with every route made into another; null leaves it out. */
    static Host each(Host host, UnaryOperator<Route> change) {
        Host changed = host;
        for (RouteTable table : host.tables()) {
            List<Route> before = table.routes();
            List<Route> after = new ArrayList<>(before);
            after.replaceAll(change);
            after.removeIf(route -> route == null);
            if (!after.equals(before)) {
                changed = changed.withTable(RouteTable.of(table.name(), after));
            }
        }
        return changed;
    }
}
