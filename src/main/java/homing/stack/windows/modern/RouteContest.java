package homing.stack.windows.modern;

import homing.decision.RouteQuestion;
import homing.decision.Verdict;
import homing.model.NextHop;
import homing.model.Route;
import homing.net.Protocol;
import java.util.List;

/** Who wins among the routes that a lookup may use: WM-R3 to WM-R6, in this order. */
final class RouteContest {
    private final ModernHost host;
    private final RouteQuestion question;
    private final int entrants;
    private final List<Route> longest;
    private final List<Route> alive;
    private final List<Route> best;
    /** Where the destination has moved; null if it has not, or cannot. */
    private final NextHop moved;

    /**
     * @param entrants at least one, the longest prefix first, then in the order of the table
     * @param refuge the gateway to which the destination has moved from one that is silent; null if it has not
     */
    RouteContest(ModernHost host, RouteQuestion question, List<Route> entrants, NextHop refuge) {
        this.host = host;
        this.question = question;
        this.entrants = entrants.size();
        int length = entrants.get(0).destination().length();
        this.longest = entrants.stream()
                .filter(route -> route.destination().length() == length)
                .toList();
        List<Route> usable = longest.stream().filter(this::isUsable).toList();
        List<Route> refuges =
                usable.stream().filter(route -> leadsTo(route, refuge)).toList();
        this.moved = refuges.isEmpty() ? null : refuge;
        this.alive = !refuges.isEmpty() ? refuges : usable.isEmpty() ? longest : usable;
        long lowest = alive.stream().mapToLong(host::metric).min().orElseThrow();
        this.best = alive.stream().filter(route -> host.metric(route) == lowest).toList();
    }

    private static boolean leadsTo(Route route, NextHop refuge) {
        return refuge != null
                && route.destination().isAll()
                && SilentGateways.plain(route.nextHop()).equals(refuge);
    }

    /** A gateway on probe may be tried by a new TCP connection. */
    private boolean isUsable(Route route) {
        boolean mayProbe = question.purpose() == RouteQuestion.Purpose.CONNECT && question.protocol() == Protocol.TCP;
        return !RouteStates.isDead(route) || (RouteStates.isOnProbe(route) && mayProbe);
    }

    Route winner() {
        return best.get(0);
    }

    /** Whether adapters were parted by an order of the table that nobody has stated. */
    boolean isAmbiguous() {
        return best.stream().anyMatch(route -> !isSameAdapter(route))
                && best.stream().anyMatch(new AutomaticRoutes(host).table()::wouldAdd);
    }

    Verdict verdict(Route route) {
        if (route.equals(winner())) {
            return won();
        } else if (!longest.contains(route)) {
            return Verdict.passedOver(
                    ModernRule.WM_R3,
                    "modern.route.shorter",
                    route.destination().length(),
                    winner().destination().length());
        } else if (!alive.contains(route) && moved != null) {
            return Verdict.passedOver(
                    ModernRule.WM_D1, "modern.route.moved-away", question.destination(), moved.gateway());
        } else if (!alive.contains(route)) {
            return Verdict.passedOver(
                    ModernRule.WM_R4, "modern.route.dead", route.nextHop().gateway());
        } else if (!best.contains(route)) {
            return Verdict.passedOver(
                    ModernRule.WM_R5,
                    "modern.route.metric-lost",
                    route.metric(),
                    interfaceMetric(route),
                    host.metric(route),
                    host.metric(winner()));
        }
        return Verdict.passedOver(ModernRule.WM_R6, "modern.route.later");
    }

    private Verdict won() {
        if (best.size() > 1) {
            return Verdict.chosen(ModernRule.WM_R6, "modern.route.first");
        } else if (alive.size() > 1) {
            return Verdict.chosen(
                    ModernRule.WM_R5,
                    "modern.route.metric-won",
                    winner().metric(),
                    interfaceMetric(winner()),
                    host.metric(winner()));
        } else if (moved != null) {
            return Verdict.chosen(ModernRule.WM_D1, "modern.route.moved", question.destination(), moved.gateway());
        } else if (longest.size() > 1) {
            return Verdict.chosen(ModernRule.WM_R4, "modern.route.alive");
        }
        return entrants > 1
                ? Verdict.chosen(
                        ModernRule.WM_R3,
                        "modern.route.longest",
                        winner().destination().length())
                : Verdict.chosen(ModernRule.WM_R2, "modern.route.only");
    }

    private int interfaceMetric(Route route) {
        return host.interfaceMetric(route.nextHop().adapter());
    }

    private boolean isSameAdapter(Route route) {
        return route.nextHop().adapter().equals(winner().nextHop().adapter());
    }
}
