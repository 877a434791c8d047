package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Change;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.SomeChanges;
import java.util.List;
import java.util.Optional;

/** Why the kernel refuses what it is told to do; empty if it does not. */
record ChangeRefusals(Host host) implements SomeChanges<Optional<Verdict>> {
    @Override
    public Optional<Verdict> otherwise(Change change) {
        return Optional.empty();
    }

    /** No route by an adapter that is down (ENETDOWN), none twice (EEXIST). */
    @Override
    public Optional<Verdict> route(Change.OfRoute change) {
        Route route = change.route();
        if (!change.added()) {
            return Optional.empty();
        }
        Optional<String> down = route.nextHops().stream()
                .map(NextHop::adapter)
                .filter(this::isDown)
                .findFirst();
        if (down.isPresent()) {
            return refused("linux.change.route-down", down.get());
        }
        return isThere(change) ? refused("linux.change.route-there", route.destination()) : Optional.empty();
    }

    private boolean isDown(String adapter) {
        return host.adapter(adapter).filter(each -> !each.isUp()).isPresent();
    }

    /** Destination, type of service and metric make a route the same one (fib_find_alias()). */
    private boolean isThere(Change.OfRoute change) {
        Route route = change.route();
        List<Route> sameDestination = host.table(change.table())
                .orElseGet(() -> RouteTable.empty(change.table()))
                .to(route.destination());
        return sameDestination.stream().anyMatch(each -> each.metric() == route.metric() && each.tos() == route.tos());
    }

    private static Optional<Verdict> refused(String key, Object... args) {
        return Optional.of(Verdict.passedOver(LinuxRule.ROUTE_SET, key, args));
    }
}
