package homing.edit;

import homing.io.scenario.Assorted;
import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Edits of the tables of hosts by chance. */
final class ChanceRows {
    private final Chance chance;
    private final Assorted assorted;

    ChanceRows(Chance chance) {
        this.chance = chance;
        this.assorted = new Assorted(chance.random.nextLong());
    }

    Optional<Edit> row(Scenario scenario) {
        Host host = chance.host(scenario);
        return switch (chance.below(10)) {
            case 0, 1 -> edit(Tables.ROUTES, scenario, host, () -> route(host));
            case 2 -> edit(Tables.RULES, scenario, host, () -> rule(host));
            case 3 -> edit(Tables.NEIGHBOURS, scenario, host, () -> neighbour(host));
            case 4 -> edit(Tables.NAT, scenario, host, () -> nat(host));
            case 5 -> edit(Tables.FILTERS, scenario, host, () -> filter(host));
            case 6 -> edit(Tables.CHECKS, scenario, host, () -> check(host));
            case 7 -> edit(Tables.LABELS, scenario, host, () -> label(host));
            case 8 -> edit(Tables.gateways(chance.adapter(host)), scenario, host, this::gateway);
            default -> edit(Tables.addresses(chance.adapter(host)), scenario, host, this::address);
        };
    }

    private <T> Optional<Edit> edit(Rows<T> rows, Scenario scenario, Host host, Supplier<T> row) {
        int size = rows.of(host).size() + 1;
        Attempt attempt = switch (chance.below(size > 5 ? 5 : 7)) {
            case 0 -> rows.replace(scenario, host.name(), chance.below(size), row.get());
            case 1, 2 -> rows.remove(scenario, host.name(), Set.of(chance.below(size)));
            case 3 -> rows.move(scenario, host.name(), chance.below(size), chance.below(size));
            case 4 -> rows.insert(scenario, host.name(), chance.below(size), List.of(row.get(), row.get()));
            default -> rows.add(scenario, host.name(), row.get());
        };
        return attempt.edit();
    }

    Optional<Edit> setting(Scenario scenario) {
        Host host = chance.host(scenario);
        String name = chance.of(
                List.of("ip_forward", "conf." + chance.adapter(host) + ".rp_filter", "IPEnableRouter", "a b"));
        return switch (chance.below(4)) {
            case 0 -> Optional.of(HostSettings.unset(host.name(), name));
            case 1 -> Optional.of(HostSettings.setOtherwise(host.name(), chance.of(List.of(Firewall.Action.values()))));
            default ->
                HostSettings.set(scenario, host.name(), name, chance.below(5) - 2)
                        .edit();
        };
    }

    private String table() {
        return chance.of(List.of("main", "main", "102", "local"));
    }

    /** One or two of its own, now and then of none. */
    private List<String> adapters(Host host) {
        return List.of(chance.adapter(host), chance.adapter(host));
    }

    private RouteRow route(Host host) {
        if (chance.coin()) {
            return new RouteRow(table(), assorted.route(adapters(host)));
        }
        Prefix to = chance.prefix();
        IpAddress via = chance.address();
        String adapter = chance.adapter(host);
        Route route = chance.coin() ? Route.via(to, via, adapter, chance.below(3)) : Route.onLink(to, adapter, 0);
        return new RouteRow(table(), route);
    }

    private PolicyRule rule(Host host) {
        if (chance.coin()) {
            return assorted.rule();
        }
        Prefix from = chance.prefix();
        PolicyRule.Selectors all = new PolicyRule.Selectors(
                from, null, 0, 0, chance.coin() ? "" : chance.adapter(host), "", 0, null, null, null);
        return PolicyRule.lookup(chance.below(300), all, chance.of(List.of("main", "102")));
    }

    private Neighbour neighbour(Host host) {
        NeighbourState state = chance.of(List.of(NeighbourState.values()));
        return new Neighbour(chance.address(), chance.adapter(host), chance.coin() ? null : chance.mac(), state);
    }

    private PacketMatch match(Host host) {
        return new PacketMatch(
                chance.coin() ? null : four(),
                null,
                null,
                null,
                null,
                chance.coin() ? "" : chance.adapter(host),
                chance.below(4) == 0 ? "eth+" : "",
                Set.of());
    }

    private Prefix four() {
        Prefix prefix = chance.prefix();
        return prefix.address().family() == Family.IPV4 ? prefix : Prefix.ALL4;
    }

    private NatRule nat(Host host) {
        if (chance.coin()) {
            return assorted.nat();
        }
        NatRule.Target target = switch (chance.below(3)) {
            case 0 -> new NatRule.Target.Masquerade();
            case 1 -> new NatRule.Target.Snat(four().address(), chance.below(9));
            default -> new NatRule.Target.Accept();
        };
        return new NatRule(chance.of(List.of(NatRule.Chain.values())), match(host), target);
    }

    private FilterRule filter(Host host) {
        List<FilterRule> known = assorted.firewall(adapters(host)).rules();
        if (!known.isEmpty()) {
            return chance.of(known);
        }
        return new FilterRule(chance.of(List.of(Firewall.Action.values())), chance.coin(), match(host));
    }

    private AntiSpoofing check(Host host) {
        List<AntiSpoofing> known = assorted.firewall(adapters(host)).sources();
        if (!known.isEmpty()) {
            return chance.of(known);
        }
        AntiSpoofing.Kind kind = chance.of(List.of(AntiSpoofing.Kind.values()));
        return new AntiSpoofing(
                chance.adapter(host), kind, kind.needsNetworks() ? List.of(chance.prefix()) : List.of());
    }

    private AddressLabel label(Host host) {
        if (chance.coin()) {
            return assorted.label(adapters(host));
        }
        return new AddressLabel(chance.prefix(), chance.adapter(host), chance.below(20));
    }

    private Gateway gateway() {
        return new Gateway(chance.address(), chance.coin() ? null : chance.below(50));
    }

    private AdapterAddress address() {
        if (chance.coin()) {
            return assorted.address();
        }
        IpAddress own = chance.address();
        Set<AdapterAddress.Mark> marks =
                chance.coin() ? Set.of() : Set.of(chance.of(List.of(AdapterAddress.Mark.values())));
        return new AdapterAddress(
                own,
                chance.below(own.family().bits() + 1),
                Scope.GLOBAL,
                null,
                null,
                chance.coin() ? "" : "eth0:1",
                marks);
    }
}
