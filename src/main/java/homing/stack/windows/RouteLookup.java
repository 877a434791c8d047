package homing.stack.windows;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.state.GatewayUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which route carries a packet: rules XP-R1 to XP-R6, and XP-R8. The source plays no part. */
record RouteLookup(XpHost host, GatewayUse gateways) {
    Decision.RouteChoice choose(RouteQuestion question) {
        IpAddress destination = question.destination();
        List<List<Route>> covering = host.host().mainTable().covering(destination);
        if (host.isInside(destination)) {
            return inside(question, covering);
        }
        if (covering.isEmpty()) {
            Verdict none = Verdict.passedOver(XpRule.XP_R6, "windows.route.none", destination);
            return new Decision.RouteChoice(question, List.of(), null, none, Winsock.NO_ROUTE);
        }
        return byMaskAndMetric(question, covering);
    }

    /** XP-R1: an own address is reached by the loopback; its host route says so in the table. */
    private static Decision.RouteChoice inside(RouteQuestion question, List<List<Route>> covering) {
        IpAddress own = question.destination();
        Verdict inside = Verdict.chosen(XpRule.XP_R1, "windows.route.inside", own);
        List<Candidate<TableRoute>> candidates = new ArrayList<>();
        for (List<Route> group : covering) {
            for (Route route : group) {
                boolean leads = candidates.isEmpty()
                        && route.nextHop()
                                .gatewayAddress()
                                .filter(IpAddress::isLoopback)
                                .isPresent();
                Verdict other = Verdict.notReached(XpRule.XP_R1, "windows.route.inside-other", own);
                candidates.add(new Candidate<>(tableRoute(route), leads ? inside : other));
            }
        }
        return new Decision.RouteChoice(question, candidates, null, inside, null);
    }

    /** XP-R2 to XP-R5. */
    private Decision.RouteChoice byMaskAndMetric(RouteQuestion question, List<List<Route>> covering) {
        List<Route> longest = covering.get(0);
        int mask = longest.get(0).destination().length();
        boolean onlyMask = covering.size() == 1;
        MetricContest contest = new MetricContest(host.host(), longest, onlyMask);
        Optional<GatewayInUse> inUse =
                mask == 0 ? GatewayInUse.of(gateways, question.destination(), longest) : Optional.empty();
        List<Candidate<TableRoute>> candidates = new ArrayList<>();
        for (Route route : longest) {
            candidates.add(new Candidate<>(
                    tableRoute(route),
                    inUse.map(gateway -> gateway.verdict(route)).orElseGet(() -> contest.verdict(route))));
        }
        for (List<Route> shorter : covering.subList(1, covering.size())) {
            for (Route route : shorter) {
                Verdict lost = Verdict.passedOver(
                        XpRule.XP_R3,
                        "windows.route.shorter",
                        route.destination().length(),
                        mask);
                candidates.add(new Candidate<>(tableRoute(route), lost));
            }
        }
        Verdict result = inUse.map(GatewayInUse::won).orElseGet(() -> contest.verdict(contest.winner()));
        boolean ambiguous = inUse.isEmpty() && contest.isAmbiguous();
        return new Decision.RouteChoice(question, candidates, null, result, null, ambiguous);
    }

    private static TableRoute tableRoute(Route route) {
        return new TableRoute(RouteTable.MAIN, route, route.nextHop());
    }
}
