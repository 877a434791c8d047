package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.model.NeighbourState;
import homing.model.NextHop;
import homing.model.Route;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which order routes to one destination are tried. IPv4 keeps to the table; IPv6 takes the routes for certain sources
 * first (fib6_node_lookup_1()), then the smallest metric, then what its router wishes (find_rr_leaf(), RFC 4191), and comes
 * back to a gateway that does not answer only if nothing else is left (rt6_check_neigh()).
 */
final class RouteOrder {
    /** Among equal destinations the longest prefix of sources; a route for all sources comes last. */
    private static final Comparator<Route> BY_SOURCES = Comparator.comparingInt(
            route -> route.from() == null ? 0 : -route.from().length());

    private final RouteQuestion question;
    /** What is known of gateways; null if it does not count. */
    private final HostState known;

    private RouteOrder(RouteQuestion question, HostState known) {
        this.question = question;
        this.known = known;
    }

    static RouteOrder of(RouteQuestion question) {
        return new RouteOrder(question, null);
    }

    /** The order for a host that is no gateway: it doubts gateways that have not answered (RT6_LOOKUP_F_REACHABLE). */
    static RouteOrder doubting(HostState state, RouteQuestion question) {
        boolean doubts = !question.destination().isIpv4()
                && !Sysctl6.forwardsAll(state.host().settings());
        return new RouteOrder(question, doubts ? state : null);
    }

    /** Whether a search that finds nothing is to be made once more without doubts. */
    boolean doubts() {
        return known != null;
    }

    /** Whether the next hop is a gateway that has not answered. */
    boolean doubts(NextHop hop) {
        return hop.gateway() != null
                && known.neighbour(new NeighbourKey(hop.adapter(), hop.gateway()))
                        .map(NeighbourEntry::state)
                        .filter(NeighbourState.FAILED::equals)
                        .isPresent();
    }

    /** Whether the route is for packets of this source. */
    boolean suits(Route route) {
        return route.from() == null || route.from().contains(question.source());
    }

    /** The routes to one destination in the order in which they are tried. */
    List<Route> of(List<Route> group) {
        if (group.size() < 2 || question.destination().isIpv4()) {
            return group;
        }
        List<Route> all = new ArrayList<>(group);
        all.sort(BY_SOURCES);
        for (int from = 0; from < all.size(); ) {
            int to = endOfSources(all, from);
            wished(all.subList(from, to));
            from = to;
        }
        return all;
    }

    private static int endOfSources(List<Route> routes, int from) {
        int to = from + 1;
        while (to < routes.size() && BY_SOURCES.compare(routes.get(from), routes.get(to)) == 0) {
            to++;
        }
        return to;
    }

    /** Only the smallest metric counts; all other routes are compared by their wishes alone (find_rr_leaf()). */
    private void wished(List<Route> routes) {
        long metric = routes.get(0).metric();
        int first = 1;
        while (first < routes.size() && routes.get(first).metric() == metric) {
            first++;
        }
        Comparator<Route> byWish = Comparator.comparing(Route::preference).thenComparing(this::leavesElsewhere);
        routes.subList(0, first).sort(byWish);
        routes.subList(first, routes.size()).sort(byWish);
    }

    /** A packet that travels through rather leaves by the way it came in (ip6_pol_route_input(), rt6_score_route()). */
    private boolean leavesElsewhere(Route route) {
        return !question.inAdapter().isEmpty()
                && !question.inAdapter().equals(route.nextHop().adapter());
    }
}
