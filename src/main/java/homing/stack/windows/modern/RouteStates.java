package homing.stack.windows.modern;

import homing.model.Host;
import homing.model.NeighbourState;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.state.GatewayUse;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Alive, dead or on probe: the states of routes by a gateway (WM-R4). A gateway that does not answer is dead at once; after a
 * minute one new TCP connection may try it, and if it answers, it is alive again.
 */
final class RouteStates {
    private static final String DEAD = "dead";
    private static final String PROBE = "probe";
    /** How long a dead gateway is left alone; no text tells it. */
    private static final long REST = 60_000_000;

    private RouteStates() {}

    static boolean isDead(Route route) {
        return route.nextHop().flags().contains(DEAD);
    }

    /** Whether a new TCP connection may try the dead gateway. */
    static boolean isOnProbe(Route route) {
        return route.nextHop().flags().contains(PROBE);
    }

    /** The host with its routes as the gateways' neighbour entries make them by this time. */
    static HostState follow(HostState state, long nowMicros) {
        RouteTable table = state.host().table(RouteTable.MAIN).orElse(null);
        if (table == null || !concerns(state, table)) {
            return state;
        }
        HostState dated = dated(state, nowMicros);
        List<Route> all = new ArrayList<>();
        table.routes().forEach(route -> all.add(followed(dated, route, nowMicros)));
        return with(dated, table, all);
    }

    private static HostState dated(HostState state, long nowMicros) {
        GatewayUse use = state.memory().gateways();
        return use.silent().containsValue(GatewayUse.JUST)
                ? state.with(state.memory().with(use.dated(nowMicros)))
                : state;
    }

    /** Whether a gateway has been given up, or was. */
    private static boolean concerns(HostState state, RouteTable table) {
        return !state.memory().gateways().silent().isEmpty()
                || state.neighbours().values().stream().anyMatch(entry -> entry.state() == NeighbourState.FAILED)
                || table.routes().stream().anyMatch(RouteStates::isDead);
    }

    private static Route followed(HostState state, Route route, long nowMicros) {
        NextHop hop = route.nextHop();
        Long silent = state.memory().gateways().silent().get(SilentGateways.plain(hop));
        if (silent != null) {
            return dead(route, nowMicros - silent);
        }
        NeighbourEntry gateway = hop.gatewayAddress()
                .flatMap(address -> state.neighbour(new NeighbourKey(hop.adapter(), address)))
                .orElse(null);
        if (gateway == null || gateway.state() == NeighbourState.INCOMPLETE) {
            return route;
        } else if (gateway.state().isValid()) {
            return marked(route, Set.of());
        }
        return dead(route, nowMicros - gateway.changedMicros());
    }

    private static Route dead(Route route, long forMicros) {
        return marked(route, forMicros >= REST ? Set.of(DEAD, PROBE) : Set.of(DEAD));
    }

    /** The host once a connection tries the route: the others wait for what comes of it. */
    static HostState tried(HostState state, Route route) {
        RouteTable table = state.host().table(RouteTable.MAIN).orElseThrow();
        List<Route> all = new ArrayList<>(table.routes());
        all.replaceAll(each -> each.nextHop().equals(route.nextHop()) ? marked(each, Set.of(DEAD)) : each);
        NextHop gateway = SilentGateways.plain(route.nextHop());
        GatewayUse use = state.memory().gateways();
        HostState waiting =
                use.silent().containsKey(gateway) ? state.with(state.memory().with(use.withSilent(gateway))) : state;
        return with(waiting, table, all);
    }

    private static HostState with(HostState state, RouteTable table, List<Route> all) {
        Host host = state.host();
        return all.equals(table.routes()) ? state : state.with(host.withTable(RouteTable.of(table.name(), all)));
    }

    private static Route marked(Route route, Set<String> marks) {
        NextHop hop = route.nextHop();
        Set<String> flags = new HashSet<>(hop.flags());
        flags.removeAll(Set.of(DEAD, PROBE));
        flags.addAll(marks);
        return flags.equals(hop.flags())
                ? route
                : route.withNextHops(List.of(new NextHop(hop.gateway(), hop.adapter(), hop.weight(), flags)));
    }
}
