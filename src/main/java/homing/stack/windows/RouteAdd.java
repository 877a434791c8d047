package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Change;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.SomeChanges;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;

/** What {@code route add} accepts and makes of it: rule XP-ADD. */
record RouteAdd(XpHost host) implements SomeChanges<Optional<Verdict>> {
    /** What a route costs of which nothing else is said. */
    private static final int METRIC = 1;

    @Override
    public Optional<Verdict> otherwise(Change change) {
        return Optional.empty();
    }

    /** The gateway must lie in a subnet of the adapter (error 87 otherwise). */
    @Override
    public Optional<Verdict> route(Change.OfRoute change) {
        Route route = change.route();
        String adapter = route.nextHop().adapter();
        return route.nextHop()
                .gatewayAddress()
                .filter(gateway -> change.added() && !gateway.isLoopback() && !isOnLink(adapter, gateway))
                .map(gateway -> Verdict.passedOver(XpRule.XP_ADD, "windows.change.gateway", gateway, adapter));
    }

    private boolean isOnLink(String name, IpAddress gateway) {
        return host.host().adapter(name).filter(host::isConnected).stream()
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .anyMatch(own -> own.subnet().contains(gateway));
    }

    /** The host after it: the same destination by the same gateway is the same route, whatever it cost before. */
    Host completed(Route added) {
        Route complete = added.metric() == 0 ? added.withMetric(METRIC) : added;
        RouteTable table = host.host().mainTable();
        for (Route other : table.to(added.destination())) {
            boolean same = other.nextHop().equals(added.nextHop());
            table = same ? table.without(other) : table;
        }
        return host.host().withTable(table.with(complete));
    }
}
