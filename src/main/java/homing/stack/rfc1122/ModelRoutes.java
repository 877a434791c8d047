package homing.stack.rfc1122;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;

/** The route function: route(destination) for the weak model, route(source, destination) for the strong one. */
record ModelRoutes(ModelHost host, HostModel model) {
    Decision.RouteChoice choose(RouteQuestion question) {
        IpAddress destination = question.destination();
        List<Route> covering = host.host().mainTable().covering(destination).stream()
                .flatMap(List::stream)
                .toList();
        if (host.isInside(destination)) {
            Verdict inside = Verdict.chosen(ModelRule.INSIDE, "rfc1122.route.inside", destination);
            return new Decision.RouteChoice(question, List.of(), null, inside, null);
        }
        Optional<Route> winner = covering.stream()
                .filter(route -> refusal(question, route).isEmpty())
                .findFirst();
        List<Candidate<TableRoute>> candidates = covering.stream()
                .map(route -> new Candidate<>(
                        new TableRoute(RouteTable.MAIN, route, route.nextHop()),
                        refusal(question, route).orElseGet(() -> verdict(route, winner.orElseThrow()))))
                .toList();
        Verdict none = Verdict.passedOver(rule(), "rfc1122.route.none", destination);
        return winner.map(route -> new Decision.RouteChoice(question, candidates, null, verdict(route, route), null))
                .orElseGet(() ->
                        new Decision.RouteChoice(question, candidates, null, none, ModelErrors.NETWORK_UNREACHABLE));
    }

    private ModelRule rule() {
        return model == HostModel.STRONG ? ModelRule.STRONG_ROUTE : ModelRule.WEAK_ROUTE;
    }

    /** Why a route cannot be used: its adapter is off, or it is not the source's. */
    private Optional<Verdict> refusal(RouteQuestion question, Route route) {
        String adapter = route.nextHop().adapter();
        if (!host.isConnected(adapter)) {
            return Optional.of(Verdict.passedOver(rule(), "rfc1122.route.off", adapter));
        }
        Optional<String> owner = model == HostModel.STRONG && question.hasSource()
                ? host.ownerOf(question.source()).map(Adapter::name)
                : Optional.empty();
        return owner.filter(name -> !name.equals(adapter))
                .map(name -> Verdict.passedOver(
                        ModelRule.STRONG_ROUTE, "rfc1122.route.other-owner", question.source(), name));
    }

    private static Verdict verdict(Route route, Route winner) {
        if (route.equals(winner)) {
            return Verdict.chosen(ModelRule.BEST_ROUTE, "rfc1122.route.best");
        } else if (route.destination().length() < winner.destination().length()) {
            return Verdict.passedOver(
                    ModelRule.BEST_ROUTE,
                    "rfc1122.route.shorter",
                    route.destination().length());
        }
        return route.metric() > winner.metric()
                ? Verdict.passedOver(ModelRule.BEST_ROUTE, "rfc1122.route.metric", route.metric(), winner.metric())
                : Verdict.passedOver(ModelRule.FIRST_ROUTE, "rfc1122.route.later");
    }
}
