package homing.edit.naming;

import homing.model.AdapterRef;
import homing.model.FilterRule;
import homing.model.NatRule;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The adapters of one host in what its tables say. An answer is empty if it speaks of an adapter that goes.
 *
 * @param host the name that the host had
 */
record AdapterNames(String host, Renaming renaming) {
    /** Families of sysctls that have a part for each adapter. */
    private static final Set<String> BY_ADAPTER =
            Set.of("conf", "neigh", "ipv6.conf", "ipv6.neigh", "inet.conf", "inet6.conf");

    /** Another name; that of no adapter, of all of a kind, and of one that the host does not list stay as they are. */
    Optional<String> of(String adapter) {
        return adapter.isEmpty() || adapter.endsWith("+")
                ? Optional.of(adapter)
                : renaming.adapter(new AdapterRef(host, adapter));
    }

    /** A route keeps the next hops that stay; without any it goes. */
    Optional<Route> of(Route route) {
        List<NextHop> hops = all(route.nextHops(), this::of);
        return hops.isEmpty() ? Optional.empty() : Optional.of(route.withNextHops(hops));
    }

    private Optional<NextHop> of(NextHop hop) {
        return of(hop.adapter()).map(name -> new NextHop(hop.gateway(), name, hop.weight(), hop.flags()));
    }

    Optional<PolicyRule> of(PolicyRule rule) {
        PolicyRule.Selectors old = rule.selectors();
        return of(old.outAdapter())
                .flatMap(out -> of(old.inAdapter())
                        .map(in -> new PolicyRule.Selectors(
                                old.from(),
                                old.to(),
                                old.mark(),
                                old.mask(),
                                out,
                                in,
                                old.tos(),
                                old.protocol(),
                                old.sourcePorts(),
                                old.destinationPorts())))
                .map(selectors -> new PolicyRule(
                        rule.family(),
                        rule.priority(),
                        rule.not(),
                        selectors,
                        rule.action(),
                        rule.table(),
                        rule.suppressPrefixLength(),
                        rule.gotoPriority()));
    }

    Optional<NatRule> of(NatRule rule) {
        return of(rule.match()).map(match -> new NatRule(rule.chain(), match, rule.target()));
    }

    Optional<FilterRule> of(FilterRule rule) {
        return of(rule.match()).map(match -> new FilterRule(rule.action(), rule.established(), match));
    }

    private Optional<PacketMatch> of(PacketMatch old) {
        return of(old.inAdapter())
                .flatMap(in -> of(old.outAdapter())
                        .map(out -> new PacketMatch(
                                old.source(),
                                old.destination(),
                                old.protocol(),
                                old.sourcePorts(),
                                old.destinationPorts(),
                                in,
                                out,
                                old.inverted())));
    }

    /** The settings that stay, with the adapters' names in theirs: {@code conf.eth0.rp_filter}. */
    Map<String, Integer> of(Map<String, Integer> settings) {
        Map<String, Integer> all = new TreeMap<>();
        settings.forEach((name, value) -> ofSetting(name).ifPresent(changed -> all.put(changed, value)));
        return all;
    }

    /** The name of a setting. */
    Optional<String> ofSetting(String setting) {
        int last = setting.lastIndexOf('.');
        for (String family : BY_ADAPTER) {
            int first = family.length() + 1;
            if (setting.startsWith(family + ".") && last > first) {
                return of(setting.substring(first, last)).map(name -> family + "." + name + setting.substring(last));
            }
        }
        return Optional.of(setting);
    }

    /** Those that stay. */
    static <T> List<T> all(Collection<T> old, Function<T, Optional<T>> change) {
        return old.stream().map(change).flatMap(Optional::stream).toList();
    }
}
