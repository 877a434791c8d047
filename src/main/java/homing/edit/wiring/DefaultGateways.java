package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.model.StackId;
import homing.net.Prefix;
import homing.systems.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Default gateways where a system keeps them: in the settings of an adapter, or among the routes. A host that gets another system
 * keeps its gateways.
 */
public final class DefaultGateways {

    private DefaultGateways() {}

    /** The host with another system, and its default gateways where that one looks for them. */
    public static Host under(Host host, StackId stack) {
        boolean was = Profiles.family(host.stack()).keepsGatewaysWithAdapters();
        boolean will = Profiles.family(stack).keepsGatewaysWithAdapters();
        Host changed = host.withStack(stack);
        if (was == will) {
            return changed;
        }
        return will ? withAdapters(changed) : withRoutes(changed);
    }

    private static Host withRoutes(Host host) {
        List<Route> main = new ArrayList<>(main(host));
        List<Adapter> adapters = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            adapter.gateways().forEach(gateway -> main.add(route(adapter, gateway)));
            adapters.add(adapter.withGateways(List.of()));
        }
        return withMain(host.withAdapters(adapters), main);
    }

    private static Route route(Adapter adapter, Gateway gateway) {
        Prefix all = gateway.address().isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
        int metric = gateway.ownMetric().orElse(adapter.windows().metric());
        return Route.via(all, gateway.address(), adapter.name(), metric);
    }

    private static Host withAdapters(Host host) {
        List<Route> rest = new ArrayList<>(main(host));
        List<Adapter> adapters = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            List<Route> own = rest.stream()
                    .filter(route ->
                            isPlainDefault(route) && route.nextHop().adapter().equals(adapter.name()))
                    .toList();
            rest.removeAll(own);
            List<Gateway> gateways = Stream.concat(
                            adapter.gateways().stream(), own.stream().map(DefaultGateways::gateway))
                    .toList();
            adapters.add(adapter.withGateways(gateways));
        }
        return withMain(host.withAdapters(adapters), rest);
    }

    /** A default route that says no more than a gateway in an adapter's settings can say. */
    private static boolean isPlainDefault(Route route) {
        return route.destination().isAll()
                && route.type() == RouteType.UNICAST
                && route.nextHops().size() == 1
                && route.nextHop().gatewayAddress().isPresent()
                && route.preferred().isEmpty()
                && route.metric() <= Integer.MAX_VALUE;
    }

    private static Gateway gateway(Route route) {
        return new Gateway(route.nextHop().gateway(), route.metric() == 0 ? null : (int) route.metric());
    }

    private static List<Route> main(Host host) {
        return host.table(RouteTable.MAIN).map(RouteTable::routes).orElse(List.of());
    }

    /** A table without routes is none. */
    private static Host withMain(Host host, List<Route> routes) {
        return routes.isEmpty()
                ? host.withTables(host.tables().stream()
                        .filter(table -> !table.name().equals(RouteTable.MAIN))
                        .toList())
                : host.withTable(RouteTable.of(RouteTable.MAIN, routes));
    }
}
