package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.Host;
import homing.model.Route;
import java.util.List;

/**
 * Who wins among routes to one destination: the lowest metric (XP-R4), then the adapter that is bound first, then the
 * gateway that is configured first (XP-R5).
 */
final class MetricContest {
    private final BindingOrder order;
    private final boolean onlyMask;
    private final Route winner;
    private final int entrants;
    private final List<Route> best;

    /**
     * @param entrants in the order of the table: the smaller metric first, then the order in which they were added
     * @param onlyMask whether no route with a shorter mask covers the destination
     */
    MetricContest(Host host, List<Route> entrants, boolean onlyMask) {
        this.order = new BindingOrder(host);
        this.onlyMask = onlyMask;
        this.entrants = entrants.size();
        long lowest = entrants.stream().mapToLong(Route::metric).min().orElseThrow();
        this.best = entrants.stream().filter(route -> route.metric() == lowest).toList();
        Route first = best.get(0);
        for (Route route : best) {
            first = order.placeOf(route) < order.placeOf(first) ? route : first;
        }
        this.winner = first;
    }

    Route winner() {
        return winner;
    }

    /** Whether adapters were parted whose places in the binding order nobody has told. */
    boolean isAmbiguous() {
        return best.stream()
                .anyMatch(route -> !isSameAdapter(route) && !(order.isKnown(route) && order.isKnown(winner)));
    }

    Verdict verdict(Route route) {
        if (route.equals(winner)) {
            return won();
        }
        if (route.metric() != winner.metric()) {
            return Verdict.passedOver(XpRule.XP_R4, "windows.route.metric-lost", route.metric(), winner.metric());
        }
        return isSameAdapter(route)
                ? Verdict.passedOver(XpRule.XP_R5, "windows.route.later-gateway")
                : Verdict.passedOver(
                        XpRule.XP_R5,
                        "windows.route.later-adapter",
                        winner.nextHop().adapter());
    }

    private Verdict won() {
        int length = winner.destination().length();
        if (entrants == 1) {
            return onlyMask
                    ? Verdict.chosen(XpRule.XP_R2, "windows.route.only")
                    : Verdict.chosen(XpRule.XP_R3, "windows.route.longest", length);
        }
        if (best.size() == 1) {
            return Verdict.chosen(XpRule.XP_R4, "windows.route.metric-won", winner.metric());
        }
        return best.stream().allMatch(this::isSameAdapter)
                ? Verdict.chosen(XpRule.XP_R5, "windows.route.first-gateway")
                : Verdict.chosen(
                        XpRule.XP_R5,
                        "windows.route.first-adapter",
                        winner.nextHop().adapter());
    }

    private boolean isSameAdapter(Route route) {
        return route.nextHop().adapter().equals(winner.nextHop().adapter());
    }
}
