package homing.stack.bsd;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;

/** Which route a packet takes: the longest prefix, the first of equals; and on macOS a second look for a bound source. */
final class RouteLookup {
    private final BsdHost host;
    private final RouteQuestion question;
    private final List<Route> covering;

    RouteLookup(BsdHost host, RouteQuestion question) {
        this.host = host;
        this.question = question;
        this.covering = host.host().mainTable().covering(question.destination()).stream()
                .flatMap(List::stream)
                .toList();
    }

    Decision.RouteChoice choose() {
        IpAddress destination = question.destination();
        if (host.isInside(destination)) {
            Verdict inside = Verdict.chosen(BsdRule.INSIDE, "bsd.route.inside", destination);
            return new Decision.RouteChoice(question, List.of(), null, inside, null);
        } else if (!question.outAdapter().isEmpty() && host.system().bindsToAdapters()) {
            Verdict asked = Verdict.chosen(BsdRule.BOUND_IF, "macos.route.asked-for", question.outAdapter());
            return scoped(question.outAdapter(), asked, BsdRule.BOUND_IF);
        }
        Optional<Route> first = covering.stream().filter(this::isOpen).findFirst();
        Optional<Adapter> owner = rescopedTo(first);
        if (owner.isPresent()) {
            return second(first, owner.get());
        }
        return first.map(route -> decided(first, best(route), null)).orElseGet(this::nowhere);
    }

    /** A route that an unconstrained lookup sees. */
    private boolean isOpen(Route route) {
        return host.isConnected(route.nextHop().adapter()) && !host.isSecond(route);
    }

    /** The adapter that a second lookup is limited to; empty if the first one stands. */
    private Optional<Adapter> rescopedTo(Optional<Route> first) {
        if (host.system().send() == SendConstraint.NONE || !question.hasSource()) {
            return Optional.empty();
        }
        return host.ownerOf(question.source())
                .filter(owner -> !owner.isLoopback())
                .filter(owner -> first.filter(
                                route -> route.nextHop().adapter().equals(owner.name()) || isForwardersOwn(route))
                        .isEmpty());
    }

    /** A router leaves a destination on a LAN of its own where it found it. */
    private boolean isForwardersOwn(Route route) {
        return host.forwards() && route.nextHop().isOnLink();
    }

    private Decision.RouteChoice second(Optional<Route> first, Adapter owner) {
        if (question.destination().isLinkLocal()) {
            Verdict wrong = Verdict.passedOver(
                    BsdRule.LINK_LOCAL, "macos.route.link-local", question.destination(), question.source());
            return decided(Optional.empty(), wrong, BsdErrors.HOST_UNREACHABLE);
        }
        Verdict again = first.map(route -> Verdict.chosen(
                        BsdRule.RESCOPE,
                        "macos.route.second",
                        owner.name(),
                        question.source(),
                        route.nextHop().adapter()))
                .orElseGet(
                        () -> Verdict.chosen(BsdRule.RESCOPE, "macos.route.scoped", owner.name(), question.source()));
        return scoped(owner.name(), again, BsdRule.NO_SCOPED_ROUTE);
    }

    /** A lookup among the routes of one adapter: scoped ones count. */
    private Decision.RouteChoice scoped(String adapter, Verdict found, BsdRule without) {
        Optional<Route> winner = host.isConnected(adapter)
                ? covering.stream()
                        .filter(route -> route.nextHop().adapter().equals(adapter))
                        .findFirst()
                : Optional.empty();
        if (winner.isPresent()) {
            return decided(winner, found, null);
        }
        Verdict none = Verdict.passedOver(without, "macos.route.none-scoped", question.destination(), adapter);
        return decided(Optional.empty(), none, BsdErrors.HOST_UNREACHABLE);
    }

    private Verdict best(Route winner) {
        if (question.hasSource() && host.system().send() == SendConstraint.NONE && isForeignTo(winner)) {
            return Verdict.chosen(BsdRule.ANY_ROUTE, "freebsd.route.any", question.source());
        }
        return Verdict.chosen(BsdRule.LONGEST_PREFIX, "bsd.route.best");
    }

    private boolean isForeignTo(Route winner) {
        return host.ownerOf(question.source())
                .filter(owner -> !owner.name().equals(winner.nextHop().adapter()))
                .isPresent();
    }

    /** The routing layer has nothing: a socket that has its source hears it from ip_output(), another before. */
    private Decision.RouteChoice nowhere() {
        SocketError error = question.hasSource() ? BsdErrors.HOST_UNREACHABLE : BsdErrors.NETWORK_UNREACHABLE;
        Verdict none = Verdict.passedOver(BsdRule.NO_ROUTE, "bsd.route.none", question.destination());
        return decided(Optional.empty(), none, error);
    }

    private Decision.RouteChoice decided(Optional<Route> winner, Verdict result, SocketError error) {
        List<Candidate<TableRoute>> candidates = covering.stream()
                .map(route -> new Candidate<>(
                        new TableRoute(RouteTable.MAIN, route, route.nextHop()),
                        winner.filter(route::equals).isPresent() ? result : lost(route, winner, result)))
                .toList();
        return new Decision.RouteChoice(question, candidates, null, result, error);
    }

    private Verdict lost(Route route, Optional<Route> winner, Verdict result) {
        String adapter = route.nextHop().adapter();
        if (!host.isConnected(adapter)) {
            return Verdict.passedOver(BsdRule.NO_ROUTE, "bsd.route.off", adapter);
        }
        boolean limited = result.rule() != BsdRule.LONGEST_PREFIX && result.rule() != BsdRule.ANY_ROUTE;
        if (limited
                && winner.filter(one -> one.nextHop().adapter().equals(adapter)).isEmpty()) {
            return Verdict.passedOver((BsdRule) result.rule(), "macos.route.other-adapter", adapter);
        } else if (winner.filter(
                        one -> one.destination().length() > route.destination().length())
                .isPresent()) {
            return Verdict.passedOver(
                    BsdRule.LONGEST_PREFIX,
                    "bsd.route.shorter",
                    route.destination().length());
        }
        return host.system().hasScopedRoutes()
                ? Verdict.passedOver(BsdRule.UNBOUND, "macos.route.scoped-away", adapter)
                : Verdict.passedOver(BsdRule.ONE_ROUTE, "freebsd.route.second");
    }
}
