package homing.stack;

import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A host after a change and before its system follows. What cannot be done, since it is so already or is not there, leaves the
 * host as it was.
 */
record Reconfigured(Host host) implements Change.Visitor<Host> {
    /** A host without power has nothing that is up. */
    @Override
    public Host power(Change.OfPower change) {
        return host.withAdapters(host.adapters().stream()
                .map(each -> each.with(Switch.UP, false).with(Switch.CARRIER, false))
                .toList());
    }

    @Override
    public Host adapter(Change.OfAdapter change) {
        return switched(change.adapter(), Switch.UP, change.up());
    }

    @Override
    public Host cable(Change.OfCable change) {
        return switched(change.adapter(), Switch.CARRIER, change.in());
    }

    private Host switched(String name, Switch what, boolean on) {
        return host.adapter(name)
                .map(adapter -> host.withAdapter(adapter.with(what, on)))
                .orElse(host);
    }

    @Override
    public Host address(Change.OfAddress change) {
        return host.adapter(change.adapter())
                .map(adapter -> host.withAdapter(adapter.withAddresses(addresses(adapter, change))))
                .orElse(host);
    }

    private static List<AdapterAddress> addresses(Adapter adapter, Change.OfAddress change) {
        List<AdapterAddress> all = new ArrayList<>(adapter.addresses());
        Optional<AdapterAddress> same =
                all.stream().filter(each -> isSame(each, change.address())).findFirst();
        if (!change.added()) {
            same.ifPresent(all::remove);
        } else if (same.isEmpty()) {
            all.add(change.address());
        }
        return all;
    }

    static boolean isSame(AdapterAddress one, AdapterAddress other) {
        return one.address().equals(other.address()) && one.prefixLength() == other.prefixLength();
    }

    @Override
    public Host route(Change.OfRoute change) {
        RouteTable table = host.table(change.table()).orElseGet(() -> RouteTable.empty(change.table()));
        if (change.added()) {
            boolean isThere = table.to(change.route().destination()).contains(change.route());
            return isThere ? host : host.withTable(table.with(change.route()));
        }
        return meant(table, change.route())
                .map(route -> host.withTable(table.without(route)))
                .orElse(host);
    }

    private static Optional<Route> meant(RouteTable table, Route asked) {
        return table.to(asked.destination()).stream()
                .filter(route -> route.isMeantBy(asked))
                .findFirst();
    }

    /** Behind those of the same priority (fib_nl_newrule()). */
    @Override
    public Host rule(Change.OfRule change) {
        List<PolicyRule> all = new ArrayList<>(host.rules());
        if (!change.added()) {
            all.remove(change.rule());
            return host.withRules(all);
        }
        int place = 0;
        while (place < all.size() && all.get(place).priority() <= change.rule().priority()) {
            place++;
        }
        if (!all.contains(change.rule())) {
            all.add(place, change.rule());
        }
        return host.withRules(all);
    }

    /** Entries are state and no configuration. */
    @Override
    public Host neighbour(Change.OfNeighbour change) {
        return host;
    }

    @Override
    public Host setting(Change.OfSetting change) {
        return host.withSettings(host.settings().with(change.name(), change.value()));
    }

    @Override
    public Host nat(Change.OfNat change) {
        List<NatRule> all = new ArrayList<>(host.nat());
        if (change.added()) {
            all.add(change.rule());
        } else {
            all.remove(change.rule());
        }
        return host.withNat(all);
    }
}
