package homing.stack.firewall;

import homing.decision.Verdict;
import homing.model.AntiSpoofing;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a source may come in by an adapter of a firewall. */
public record SpoofCheck(Host host) {
    private static final Comparator<Route> BEST_FIRST = Comparator.comparingInt(
                    (Route route) -> -route.destination().length())
            .thenComparingLong(Route::metric);
    private static final List<Prefix> IMPOSSIBLE = Stream.of(
                    "0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/4", "240.0.0.0/4", "ff00::/8", "::1/128")
            .map(Prefix::parse)
            .toList();

    /** CHOSEN if the source is believed; empty if nothing is checked on the adapter. */
    public Optional<Verdict> of(String adapter, IpAddress source) {
        return host.firewall().source(adapter).map(check -> verdict(check, source));
    }

    private Verdict verdict(AntiSpoofing check, IpAddress source) {
        FirewallRule rule = FirewallRule.of(check.kind());
        return believes(check, source)
                ? Verdict.chosen(rule, "firewall.believed", source, check.adapter())
                : Verdict.passedOver(rule, rule.id() + ".spoofed", source, check.adapter());
    }

    private boolean believes(AntiSpoofing check, IpAddress source) {
        String adapter = check.adapter();
        return switch (check.kind()) {
            case ZONE -> isOfZone(check, source);
            case STRICT -> isBestBy(adapter, source);
            case FEASIBLE -> routesTo(source).anyMatch(route -> leavesBy(route, adapter));
            case LOOSE -> routesTo(source).findAny().isPresent();
            case LOOSE_NO_DEFAULT ->
                routesTo(source).anyMatch(route -> !route.destination().isAll());
            case LIST -> check.networks().stream().anyMatch(network -> network.contains(source));
            case OWN -> host.ownerOf(source).isEmpty();
            case MARTIAN -> IMPOSSIBLE.stream().noneMatch(network -> network.contains(source));
        };
    }

    /** The narrowest network that holds the source must belong to this adapter alone. */
    private boolean isOfZone(AntiSpoofing check, IpAddress source) {
        int here = narrowest(check, source);
        return here >= 0
                && host.firewall().sources().stream()
                        .filter(other -> other.kind() == AntiSpoofing.Kind.ZONE && !other.equals(check))
                        .allMatch(other -> narrowest(other, source) < here);
    }

    /** The length of the longest prefix of a zone that holds the source; -1 if none does. */
    private int narrowest(AntiSpoofing zone, IpAddress source) {
        Stream<Prefix> networks = zone.networks().isEmpty()
                ? routesTo(source)
                        .filter(route -> leavesBy(route, zone.adapter()))
                        .map(Route::destination)
                : zone.networks().stream().filter(network -> network.contains(source));
        return networks.mapToInt(Prefix::length).max().orElse(-1);
    }

    private boolean isBestBy(String adapter, IpAddress source) {
        List<Route> known = routesTo(source).sorted(BEST_FIRST).toList();
        return known.stream()
                .takeWhile(route -> BEST_FIRST.compare(route, known.get(0)) == 0)
                .anyMatch(route -> leavesBy(route, adapter));
    }

    private Stream<Route> routesTo(IpAddress source) {
        return host.tables().stream()
                .flatMap(table -> table.covering(source).stream())
                .flatMap(List::stream)
                .filter(route -> route.type() == RouteType.UNICAST);
    }

    private static boolean leavesBy(Route route, String adapter) {
        return route.nextHops().stream().anyMatch(hop -> hop.adapter().equals(adapter));
    }
}
