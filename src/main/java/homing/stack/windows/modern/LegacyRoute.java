package homing.stack.windows.modern;

import homing.decision.Verdict;
import homing.model.Change;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.SomeChanges;
import java.util.Optional;

/**
 * What CreateIpForwardEntry, the function of before Vista, makes of a route: its metric is the sum of route metric and
 * interface metric (rule WM-ADD, KB 947216).
 */
record LegacyRoute(ModernHost host) implements SomeChanges<Optional<Verdict>> {
    @Override
    public Optional<Verdict> otherwise(Change change) {
        return Optional.empty();
    }

    /** A sum that is less than one of its parts is refused. */
    @Override
    public Optional<Verdict> route(Change.OfRoute change) {
        Route route = change.route();
        String adapter = route.nextHop().adapter();
        long own = host.interfaceMetric(adapter);
        return change.legacy() && route.metric() < own
                ? Optional.of(
                        Verdict.passedOver(ModernRule.WM_ADD, "modern.change.old-api", route.metric(), own, adapter))
                : Optional.empty();
    }

    /** The host after it: the table keeps the route's part of the sum. */
    Host completed(Route added) {
        RouteTable table = host.host().mainTable();
        long part = added.metric() - host.interfaceMetric(added.nextHop().adapter());
        return host.host().withTable(table.without(added).with(added.withMetric(part)));
    }
}
