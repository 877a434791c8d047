package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.model.RouteType;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The choice among several default routes of one metric (fib_select_default(), fib_detect_death()): a gateway whose
 * neighbour entry has failed is passed over, and among gateways that are known but not confirmed the choice changes over.
 */
final class DefaultGateway {
    private final HostState state;
    private final List<TableRoute> routes;
    private final int last;
    private final List<Verdict> losers = new ArrayList<>();
    private int lastResort = -1;

    /**
     * What was chosen.
     *
     * @param after the state, in which the choice is remembered
     */
    record Choice(FibAnswer answer, HostState after) {}

    private DefaultGateway(HostState state, List<TableRoute> routes, int last) {
        this.state = state;
        this.routes = routes;
        this.last = last;
    }

    static Choice choose(HostState state, FibAnswer answer) {
        List<TableRoute> equals = equalDefaults(state, answer.route());
        if (equals.size() < 2) {
            return new Choice(answer, state);
        }
        String table = answer.route().table();
        int last = state.memory().lastGateways().getOrDefault(table, -1);
        DefaultGateway choice = new DefaultGateway(state, equals, last);
        int chosen = choice.firstAlive();
        Integer remembered = chosen >= 0 ? Integer.valueOf(chosen) : choice.lastResort >= 0 ? choice.lastResort : null;
        int taken = chosen >= 0 ? chosen : Math.max(choice.lastResort, 0);
        return new Choice(choice.told(answer, taken), state.with(state.memory().withLastGateway(table, remembered)));
    }

    /** The default routes of the found one's metric that go by a gateway, in table order. */
    private static List<TableRoute> equalDefaults(HostState state, TableRoute found) {
        Route route = found.route();
        List<TableRoute> equals = new ArrayList<>(2);
        if (!route.destination().isAll()
                || route.type() != RouteType.UNICAST
                || route.nextHops().size() > 1
                || Gateways.areNone(state.host(), found.hop())) {
            return equals;
        }
        for (Route other : state.host().table(found.table()).orElseThrow().to(route.destination())) {
            boolean comparable = other.metric() == route.metric()
                    && other.tos() == 0
                    && other.type() == RouteType.UNICAST
                    && other.scope() == route.scope()
                    && !Gateways.areNone(state.host(), other.nextHop())
                    && !other.nextHop().flags().contains("dead");
            if (comparable) {
                equals.add(new TableRoute(found.table(), other, other.nextHop()));
            }
        }
        return equals.isEmpty() || !equals.get(0).route().equals(route) ? List.of() : equals;
    }

    private int firstAlive() {
        for (int place = 0; place < routes.size(); place++) {
            if (isAlive(place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isAlive(int place) {
        TableRoute route = routes.get(place);
        NeighbourKey key = new NeighbourKey(route.hop().adapter(), route.hop().gateway());
        NeighbourEntry entry = state.neighbour(key).orElse(null);
        NeighbourState known = entry == null ? null : entry.state();
        if (known == null || known == NeighbourState.REACHABLE || (known.isValid() && place != last)) {
            return true;
        }
        boolean resort = lastResort < 0 && place > last && known != NeighbourState.INCOMPLETE;
        if (known.isValid() || resort) {
            lastResort = place;
        }
        losers.add(
                known.isValid()
                        ? Verdict.passedOver(LinuxRule.DEAD_GATEWAY, "linux.gateway.taken-last", key.address())
                        : Verdict.passedOver(LinuxRule.DEAD_GATEWAY, "linux.gateway.failed", key.address()));
        return false;
    }

    /** Candidates are looked for from the end: a table may have been searched before, for another rule. */
    private FibAnswer told(FibAnswer answer, int taken) {
        TableRoute winner = routes.get(taken);
        boolean moved = !winner.equals(answer.route());
        String why = losers.size() < routes.size() ? "linux.gateway.turn" : "linux.gateway.last-resort";
        Verdict won =
                moved ? Verdict.chosen(LinuxRule.DEAD_GATEWAY, why, winner.hop().gateway()) : answer.result();
        List<Candidate<TableRoute>> all = new ArrayList<>(answer.routes());
        int place = routes.size() - 1;
        for (int i = all.size() - 1; place >= 0 && i >= 0; i--) {
            Candidate<TableRoute> each = all.get(i);
            if (each.subject().equals(routes.get(place))) {
                all.set(i, new Candidate<>(each.subject(), verdict(each, place, taken, won)));
                place--;
            }
        }
        return answer.with(all, winner, won);
    }

    private Verdict verdict(Candidate<TableRoute> each, int place, int taken, Verdict won) {
        if (place == taken) {
            return won;
        }
        return place < losers.size() ? losers.get(place) : each.verdict();
    }
}
