package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows what is drawn from gateway to gateway: by subnets and main tables alone, and only as far as they tell. */
final class Walk {
    private static final IpAddress NOWHERE4 = IpAddress.parse("240.0.0.1");
    private static final IpAddress NOWHERE6 = IpAddress.parse("3fff:ffff::1");

    private final Ground ground;
    private final IpAddress to;
    private final Set<String> passed = new LinkedHashSet<>();

    /** How a walk ends. */
    enum Fate {
        ARRIVES,
        NO_ROUTE,
        LOOPS,
        /** The drawing does not tell. */
        OPEN
    }

    /**
     * Where a walk ends.
     *
     * @param at the host that has no route, or where a round begins
     * @param passed the hosts on the way, in order
     */
    record End(Fate fate, Host at, List<String> passed) {}

    /**
     * A step.
     *
     * @param gateway null if the destination is on the adapter's LAN
     * @param length length of the prefix that led there
     * @param by null if the route refuses
     */
    private record Step(int length, Seat by, IpAddress gateway) {}

    private Walk(Ground ground, IpAddress to) {
        this.ground = ground;
        this.to = to;
    }

    /** Goes from host to host. */
    static End from(Ground ground, Host start, IpAddress to) {
        return from(ground, start, to, Set.of());
    }

    /** The same, but open where it comes to a host that another walk to this address has passed. */
    static End from(Ground ground, Host start, IpAddress to, Set<String> walked) {
        return new Walk(ground, to).from(start, walked);
    }

    /** The same end, sooner: hosts that know nothing of the address but a default route are passed over, and told of no more. */
    static End hastily(Ground ground, Host start, IpAddress to) {
        return new Walk(ground, to).hasten(start);
    }

    /** The host that one sends to what it knows nothing of but a default route; empty if it keeps it. */
    static Optional<Host> byDefault(Ground ground, Host host, Family family) {
        return new Walk(ground, nowhere(family)).next(host);
    }

    /** An address that nobody has, so that only default routes lead there. */
    static IpAddress nowhere(Family family) {
        return family == Family.IPV4 ? NOWHERE4 : NOWHERE6;
    }

    private End from(Host start, Set<String> walked) {
        Host host = start;
        while (passed.add(host.name())) {
            boolean isKnown = walked.contains(host.name());
            Optional<Host> next = isKnown ? Optional.empty() : next(host);
            if (next.isEmpty()) {
                return end(isKnown ? Fate.OPEN : fate(host), host);
            }
            host = next.get();
        }
        return end(Fate.LOOPS, host);
    }

    private End hasten(Host start) {
        Defaults defaults = ground.ways().defaults(to.family());
        List<Host> knowing = ground.ways().knowing(to);
        Host host = start;
        while (true) {
            Optional<Host> ahead = defaults.firstOf(host, knowing);
            Host at = ahead.orElse(defaults.last(host));
            if (ahead.isEmpty() && defaults.goesRound(host)) {
                return end(Fate.LOOPS, at);
            } else if (!passed.add(at.name())) {
                // it goes round by other routes than default ones: where that begins only those tell who were passed
                // over
                return from(ground, start, to);
            }
            Optional<Host> next = next(at);
            if (next.isEmpty()) {
                return end(fate(at), at);
            }
            host = next.get();
        }
    }

    /** The host that this one sends to; empty if it keeps it. */
    private Optional<Host> next(Host host) {
        return host.ownerOf(to).isPresent() || choosesByRule(host)
                ? Optional.empty()
                : best(host).flatMap(this::next);
    }

    /** Why a host sends to no other. */
    private Fate fate(Host host) {
        if (host.ownerOf(to).isPresent()) {
            return Fate.ARRIVES;
        } else if (choosesByRule(host)) {
            return Fate.OPEN;
        }
        return best(host).map(step -> arrives(step) ? Fate.ARRIVES : Fate.OPEN).orElse(Fate.NO_ROUTE);
    }

    /** The gateway that a step leads to; empty without one, and if it does not send packets on. */
    private Optional<Host> next(Step step) {
        return step.by() == null || step.gateway() == null
                ? Optional.empty()
                : ground.seats().ownersBeside(step.by(), step.gateway()).stream()
                        .filter(owner ->
                                Forwarding.isOn(owner.host(), owner.adapter().name(), to.family()))
                        .findFirst()
                        .map(Seat::host);
    }

    /** Whether a step leads to the LAN of whom the destination belongs to. */
    private boolean arrives(Step step) {
        return step.by() != null
                && step.gateway() == null
                && !ground.seats().ownersBeside(step.by(), to).isEmpty();
    }

    private End end(Fate fate, Host at) {
        return new End(fate, at, List.copyOf(passed));
    }

    private static boolean choosesByRule(Host host) {
        return host.rules().stream()
                .anyMatch(rule ->
                        rule.action() != PolicyRule.Action.LOOKUP || !EmptyTable.BUILT_IN.contains(rule.table()));
    }

    /** The longest prefix; a LAN of its own before a route of the same length. */
    private Optional<Step> best(Host host) {
        Optional<Step> near = ground.seats().of(host).stream()
                .filter(seat -> seat.isPlugged() && seat.adapter().isUp())
                .flatMap(seat -> seat.adapter().addresses().stream()
                        .filter(own -> own.subnet().contains(to))
                        .map(own -> new Step(own.prefixLength(), seat, null)))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
        Optional<Step> routed = routed(host).or(() -> byDefault(host));
        return near.filter(step ->
                        routed.isEmpty() || step.length() >= routed.get().length())
                .or(() -> routed);
    }

    private Optional<Step> routed(Host host) {
        List<List<Route>> covering =
                host.table(RouteTable.MAIN).map(table -> table.covering(to)).orElse(List.of());
        return covering.stream().findFirst().map(routes -> step(host, routes.get(0)));
    }

    private Step step(Host host, Route route) {
        NextHop hop = route.nextHop();
        Seat by = ground.seats().named(host, hop.adapter()).orElse(null);
        return new Step(route.destination().length(), by, hop.gateway());
    }

    private Optional<Step> byDefault(Host host) {
        return ground.seats().of(host).stream()
                .flatMap(seat -> seat.adapter().gateways().stream()
                        .filter(gateway -> gateway.address().family() == to.family())
                        .map(gateway -> new Step(0, seat, gateway.address())))
                .findFirst();
    }
}
