package homing.stack.windows.modern;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.stack.windows.Winsock;
import homing.state.GatewayUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which route carries a packet: rules WM-R1 to WM-R7. */
record RouteLookup(ModernHost host, GatewayUse use) {
    /** For packets that no dead gateway has to do with. */
    RouteLookup(ModernHost host) {
        this(host, GatewayUse.AS_CONFIGURED);
    }

    Decision.RouteChoice choose(RouteQuestion question) {
        List<Route> covering = host.host().mainTable().covering(question.destination()).stream()
                .flatMap(List::stream)
                .toList();
        return host.isInside(question.destination()) ? inside(question, covering) : outside(question, covering);
    }

    /** WM-R1: an own address is reached inside; its host route says so in the table. */
    private static Decision.RouteChoice inside(RouteQuestion question, List<Route> covering) {
        IpAddress own = question.destination();
        Verdict inside = Verdict.chosen(ModernRule.WM_R1, "modern.route.inside", own);
        Verdict other = Verdict.notReached(ModernRule.WM_R1, "modern.route.inside-other", own);
        List<Candidate<TableRoute>> candidates = new ArrayList<>();
        for (Route route : covering) {
            boolean leads = candidates.isEmpty() && (route.destination().isSingle() || own.isLoopback());
            candidates.add(new Candidate<>(tableRoute(route), leads ? inside : other));
        }
        return new Decision.RouteChoice(question, candidates, null, inside, null);
    }

    private Decision.RouteChoice outside(RouteQuestion question, List<Route> covering) {
        Lookup lookup = new Lookup(host, question);
        List<Route> allowed = covering.stream()
                .filter(route -> lookup.blocks(route).isEmpty())
                .toList();
        if (allowed.isEmpty()) {
            return none(question, lookup, covering);
        }
        RouteContest contest = new RouteContest(
                host, question, allowed, use.of(question.destination()).orElse(null));
        List<Candidate<TableRoute>> candidates = new ArrayList<>();
        for (Route route : covering) {
            Verdict verdict = lookup.blocks(route).orElseGet(() -> contest.verdict(route));
            candidates.add(new Candidate<>(tableRoute(route), verdict));
        }
        return new Decision.RouteChoice(
                question, candidates, null, contest.verdict(contest.winner()), null, contest.isAmbiguous());
    }

    /** WM-R7. */
    private static Decision.RouteChoice none(RouteQuestion question, Lookup lookup, List<Route> covering) {
        List<Candidate<TableRoute>> candidates = covering.stream()
                .map(route ->
                        new Candidate<>(tableRoute(route), lookup.blocks(route).orElseThrow()))
                .toList();
        return new Decision.RouteChoice(
                question, candidates, null, whyNone(question, lookup, covering), Winsock.NETWORK_UNREACHABLE);
    }

    private static Verdict whyNone(RouteQuestion question, Lookup lookup, List<Route> covering) {
        IpAddress to = question.destination();
        Optional<String> owner = lookup.strongOwner().map(one -> one.name());
        if (covering.isEmpty()) {
            return Verdict.passedOver(ModernRule.WM_R7, "modern.route.none", to);
        } else if (!question.outAdapter().isEmpty()) {
            return Verdict.passedOver(ModernRule.WM_R7, "modern.route.none-by-adapter", to, question.outAdapter());
        }
        return owner.map(name ->
                        Verdict.passedOver(ModernRule.WM_R7, "modern.route.none-by-owner", to, name, question.source()))
                .orElseGet(() -> Verdict.passedOver(ModernRule.WM_R7, "modern.route.none-left", to));
    }

    private static TableRoute tableRoute(Route route) {
        return new TableRoute(RouteTable.MAIN, route, route.nextHop());
    }
}
