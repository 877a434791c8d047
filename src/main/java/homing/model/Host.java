package homing.model;

import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A machine: its adapters, and the tables that decide where its packets go.
 *
 * @param adapters in the order of the system's numbers, loopback included
 * @param tables route tables; Linux has local, main and default, Windows one named main
 * @param rules policy rules of both families in order of priority (Linux); empty elsewhere
 * @param neighbours what it knows of its neighbours before the call
 * @param nat rules of the nat table, in order within each chain; empty without a nat table
 * @param automaticRoutes whether the system adds the routes that follow from its addresses by itself (a drawn host); false
 *     if the tables are complete as they stand (an imported host)
 * @param firewall what it lets in and through
 * @param labels labels of IPv6 addresses; empty for those of the system
 */
public record Host(
        String name,
        StackId stack,
        List<Adapter> adapters,
        List<RouteTable> tables,
        List<PolicyRule> rules,
        List<Neighbour> neighbours,
        List<NatRule> nat,
        Settings settings,
        boolean automaticRoutes,
        Firewall firewall,
        List<AddressLabel> labels) {
    /** A host with the address labels of its system. */
    public Host(
            String name,
            StackId stack,
            List<Adapter> adapters,
            List<RouteTable> tables,
            List<PolicyRule> rules,
            List<Neighbour> neighbours,
            List<NatRule> nat,
            Settings settings,
            boolean automaticRoutes,
            Firewall firewall) {
        this(name, stack, adapters, tables, rules, neighbours, nat, settings, automaticRoutes, firewall, List.of());
    }

    /** A host that lets everything pass. */
    public Host(
            String name,
            StackId stack,
            List<Adapter> adapters,
            List<RouteTable> tables,
            List<PolicyRule> rules,
            List<Neighbour> neighbours,
            List<NatRule> nat,
            Settings settings,
            boolean automaticRoutes) {
        this(name, stack, adapters, tables, rules, neighbours, nat, settings, automaticRoutes, Firewall.NONE);
    }

    public Host {
        adapters = List.copyOf(adapters);
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        neighbours = List.copyOf(neighbours);
        nat = List.copyOf(nat);
        labels = List.copyOf(labels);
    }

    public Optional<Adapter> adapter(String adapterName) {
        for (Adapter adapter : adapters) {
            if (adapter.name().equals(adapterName)) {
                return Optional.of(adapter);
            }
        }
        return Optional.empty();
    }

    /** The adapter that owns the address, the first in order. */
    public Optional<Adapter> ownerOf(IpAddress address) {
        for (Adapter adapter : adapters) {
            if (adapter.owns(address)) {
                return Optional.of(adapter);
            }
        }
        return Optional.empty();
    }

    public Optional<RouteTable> table(String tableName) {
        for (RouteTable table : tables) {
            if (table.name().equals(tableName)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The table of what is configured, which may be empty. */
    public RouteTable mainTable() {
        return table(RouteTable.MAIN).orElseGet(() -> RouteTable.empty(RouteTable.MAIN));
    }

    public Host withStack(StackId changed) {
        return new Host(
                name, changed, adapters, tables, rules, neighbours, nat, settings, automaticRoutes, firewall, labels);
    }

    public Host withAdapters(List<Adapter> changed) {
        return new Host(
                name, stack, changed, tables, rules, neighbours, nat, settings, automaticRoutes, firewall, labels);
    }

    public Host withTables(List<RouteTable> changed) {
        return new Host(
                name, stack, adapters, changed, rules, neighbours, nat, settings, automaticRoutes, firewall, labels);
    }

    /** A copy with these routes, to which the system adds its own. */
    public Host withOwnTables(List<RouteTable> changed) {
        return new Host(name, stack, adapters, changed, rules, neighbours, nat, settings, true, firewall, labels);
    }

    /** A copy whose tables are complete: no route is to be added to them. */
    public Host withCompleteTables(List<RouteTable> complete, List<PolicyRule> completeRules) {
        return new Host(
                name, stack, adapters, complete, completeRules, neighbours, nat, settings, false, firewall, labels);
    }

    public Host withRules(List<PolicyRule> changed) {
        return new Host(
                name, stack, adapters, tables, changed, neighbours, nat, settings, automaticRoutes, firewall, labels);
    }

    public Host withNat(List<NatRule> changed) {
        return new Host(
                name, stack, adapters, tables, rules, neighbours, changed, settings, automaticRoutes, firewall, labels);
    }

    public Host withFirewall(Firewall changed) {
        return new Host(
                name, stack, adapters, tables, rules, neighbours, nat, settings, automaticRoutes, changed, labels);
    }

    public Host withLabels(List<AddressLabel> changed) {
        return new Host(
                name, stack, adapters, tables, rules, neighbours, nat, settings, automaticRoutes, firewall, changed);
    }

    public Host withSettings(Settings changed) {
        return new Host(
                name, stack, adapters, tables, rules, neighbours, nat, changed, automaticRoutes, firewall, labels);
    }

    /** A copy in which the adapter of this name is another. */
    public Host withAdapter(Adapter changed) {
        return withAdapters(adapters.stream()
                .map(each -> each.name().equals(changed.name()) ? changed : each)
                .toList());
    }

    /** A copy in which the table of this name is another; it stands last if there was none. */
    public Host withTable(RouteTable changed) {
        List<RouteTable> all = new ArrayList<>(tables);
        all.replaceAll(each -> each.name().equals(changed.name()) ? changed : each);
        if (table(changed.name()).isEmpty()) {
            all.add(changed);
        }
        return withTables(all);
    }

    public Host withNeighbours(List<Neighbour> changed) {
        return new Host(
                name, stack, adapters, tables, rules, changed, nat, settings, automaticRoutes, firewall, labels);
    }
}
