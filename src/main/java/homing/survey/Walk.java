package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows what is drawn from gateway to gateway: by subnets and main tables alone, and only as far as they tell. */
final class Walk {
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

    static End from(Ground ground, Host start, IpAddress to) {
        return from(ground, start, to, Set.of());
    }

    /** The same, but open where it comes to a host that another walk to this address has passed. */
    static End from(Ground ground, Host start, IpAddress to, Set<String> walked) {
        return new Walk(ground, to).from(start, walked);
    }

    private End from(Host start, Set<String> walked) {
        Host host = start;
        while (passed.add(host.name())) {
            if (host.ownerOf(to).isPresent()) {
                return end(Fate.ARRIVES, host);
            } else if (choosesByRule(host) || walked.contains(host.name())) {
                return end(Fate.OPEN, host);
            }
            Optional<Step> best = best(host);
            if (best.isEmpty()) {
                return end(Fate.NO_ROUTE, host);
            }
            Optional<Host> next = next(best.get());
            if (next.isEmpty()) {
                return end(arrives(best.get()) ? Fate.ARRIVES : Fate.OPEN, host);
            }
            host = next.get();
        }
        return end(Fate.LOOPS, host);
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
