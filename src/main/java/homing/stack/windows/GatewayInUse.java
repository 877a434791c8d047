package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.NextHop;
import homing.model.Route;
import homing.net.IpAddress;
import homing.state.GatewayUse;
import java.util.List;
import java.util.Optional;

/**
 * The default route that dead gateway detection has chosen, whatever the metrics say: for one remote address (XP-R8), or for the
 * whole host (XP-D5).
 */
record GatewayInUse(Route winner, Verdict won) {
    /**
     * @param defaults the default routes of the table
     */
    static Optional<GatewayInUse> of(GatewayUse use, IpAddress destination, List<Route> defaults) {
        return find(defaults, use.of(destination))
                .map(route -> new GatewayInUse(
                        route,
                        Verdict.chosen(
                                XpRule.XP_R8,
                                "windows.route.moved",
                                destination,
                                route.nextHop().gateway())))
                .or(() -> find(defaults, use.ofHost())
                        .map(route -> new GatewayInUse(
                                route,
                                Verdict.chosen(
                                        XpRule.XP_D5,
                                        "windows.route.switched",
                                        route.nextHop().gateway()))));
    }

    private static Optional<Route> find(List<Route> defaults, Optional<NextHop> gateway) {
        return gateway.flatMap(hop ->
                defaults.stream().filter(route -> route.nextHop().equals(hop)).findFirst());
    }

    Verdict verdict(Route route) {
        return route.equals(winner)
                ? won
                : Verdict.passedOver(
                        won.rule(), "windows.route.not-in-use", winner.nextHop().gateway());
    }
}
