package homing.dialect.windows;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.state.HostState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The default gateway in use: the one that the host has changed to, else that of the default route with the lowest metric, of
 * equals that of the adapter bound first (rule XP-R5).
 */
final class GatewayShown {
    private GatewayShown() {}

    static Optional<IpAddress> of(HostState state) {
        List<Route> defaults = state.host().tables().stream()
                .map(RouteTable::routes)
                .flatMap(List::stream)
                .filter(route -> route.destination().equals(Prefix.ALL4))
                .sorted(Comparator.comparingLong(Route::metric).thenComparingInt(route -> place(state.host(), route)))
                .toList();
        Optional<NextHop> used = state.memory().gateways().ofHost();
        return used.filter(hop ->
                        defaults.stream().anyMatch(route -> route.nextHop().equals(hop)))
                .or(() -> defaults.stream().map(Route::nextHop).findFirst())
                .flatMap(NextHop::gatewayAddress);
    }

    private static int place(Host host, Route route) {
        return host.adapter(route.nextHop().adapter())
                .map(Adapter::bindingPlace)
                .orElse(Integer.MAX_VALUE);
    }
}
