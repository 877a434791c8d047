package homing.stack.linux;

import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What becomes of a route whose adapter goes (fib_sync_down_dev()) or comes back (fib_sync_up()). */
final class DeadHops {
    private static final String DEAD = "dead";
    private static final String LINKDOWN = "linkdown";

    private DeadHops() {}

    /**
     * The route when the adapter is not used any more; null if no next hop is left.
     *
     * @param wholly also if it leads to one of the host's own addresses, which otherwise does not depend on an adapter
     */
    static Route without(Route route, String adapter, boolean wholly) {
        if (!wholly && (route.type() == RouteType.LOCAL || route.scope() == Scope.HOST)) {
            return route;
        }
        if (route.nextHops().stream().noneMatch(hop -> hop.adapter().equals(adapter))) {
            return route;
        }
        Route left = marked(route, adapter, Set.of(DEAD, LINKDOWN), Set.of());
        boolean isDead = left.nextHops().stream().allMatch(hop -> hop.flags().contains(DEAD));
        return isDead ? null : left;
    }

    /** The route when the adapter is up again. */
    static Route revived(Route route, String adapter) {
        return marked(route, adapter, Set.of(), Set.of(DEAD, LINKDOWN));
    }

    /** The route when the adapter has its cable again. */
    static Route plugged(Route route, String adapter) {
        return marked(route, adapter, Set.of(), Set.of(LINKDOWN));
    }

    private static Route marked(Route route, String adapter, Set<String> more, Set<String> less) {
        List<NextHop> hops = route.nextHops().stream()
                .map(hop -> hop.adapter().equals(adapter) ? marked(hop, more, less) : hop)
                .toList();
        return hops.equals(route.nextHops()) ? route : route.withNextHops(hops);
    }

    private static NextHop marked(NextHop hop, Set<String> more, Set<String> less) {
        Set<String> flags = new HashSet<>(hop.flags());
        flags.addAll(more);
        flags.removeAll(less);
        return new NextHop(hop.gateway(), hop.adapter(), hop.weight(), flags);
    }
}
