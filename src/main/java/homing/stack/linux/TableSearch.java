package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.net.Scope;
import java.util.List;

/** One table is searched for a destination (fib_table_lookup()): the longest prefix, then the order of the table. */
final class TableSearch {
    private static final Verdict OTHER_HOP = Verdict.passedOver(LinuxRule.MULTIPATH, "linux.route.other-hop");

    private final Host host;
    private final RouteQuestion question;
    private final List<Candidate<TableRoute>> sink;
    private TableRoute winner;
    private int place;

    /** Candidates are added to the sink in the order in which the kernel looks at them. */
    TableSearch(Host host, RouteQuestion question, List<Candidate<TableRoute>> sink) {
        this.host = host;
        this.question = question;
        this.sink = sink;
    }

    /** The first route that can be used, of whatever type; null if there is none. */
    TableRoute search(RouteTable table) {
        winner = null;
        int first = sink.size();
        List<List<Route>> covering = table.covering(question.destination());
        for (List<Route> group : covering) {
            for (Route route : group) {
                if (winner == null) {
                    consider(table.name(), route, first);
                } else {
                    sink.add(new Candidate<>(
                            new TableRoute(table.name(), route, route.nextHop()),
                            RouteReasons.lost(route, winner.route())));
                }
            }
        }
        return winner;
    }

    /** Where in the sink the winner of the last search stands. */
    int place() {
        return place;
    }

    private void consider(String table, Route route, int first) {
        if (route.tos() != 0 && route.tos() != question.tos()) {
            Verdict other = Verdict.passedOver(LinuxRule.ROUTE_TOS, "linux.route.tos", route.tos());
            sink.add(new Candidate<>(new TableRoute(table, route, route.nextHop()), other));
        } else if (route.type().refuses() || route.type() == RouteType.THROW) {
            wins(new TableRoute(table, route, route.nextHop()), RouteReasons.won(sink.size() > first));
        } else {
            hops(table, route, first);
        }
    }

    /** Each next hop of a route; of several that can be used the first is taken. */
    private void hops(String table, Route route, int first) {
        List<NextHop> hops = route.nextHops();
        for (NextHop hop : hops) {
            TableRoute candidate = new TableRoute(table, route, hop);
            Verdict trouble = winner != null ? OTHER_HOP : trouble(route, hop);
            if (trouble != null) {
                sink.add(new Candidate<>(candidate, trouble));
            } else {
                boolean only = hops.size() == 1;
                wins(candidate, only ? RouteReasons.won(sink.size() > first) : RouteReasons.firstOf(hops.size()));
            }
        }
    }

    private void wins(TableRoute candidate, Verdict why) {
        winner = candidate;
        place = sink.size();
        sink.add(new Candidate<>(candidate, why));
    }

    /** Why a next hop cannot be used; null if it can. A route to an own address does not depend on a cable. */
    private Verdict trouble(Route route, NextHop hop) {
        Adapter adapter = host.adapter(hop.adapter()).orElse(null);
        if (adapter != null && route.scope() != Scope.HOST) {
            if (adapter.isUp()
                    && isWithoutCarrier(hop, adapter)
                    && Sysctl.ignoresRoutesWithLinkdown(host.settings(), hop.adapter())) {
                return Verdict.passedOver(LinuxRule.ROUTE_LINKDOWN, "linux.route.linkdown", hop.adapter());
            }
            if (!adapter.isUp() || hop.flags().contains("dead")) {
                return Verdict.passedOver(LinuxRule.ROUTE_DOWN, "linux.route.down", hop.adapter());
            }
        }
        return question.outAdapter().isEmpty() || question.outAdapter().equals(hop.adapter())
                ? null
                : Verdict.passedOver(
                        LinuxRule.ROUTE_DEVICE, "linux.route.device", hop.adapter(), question.outAdapter());
    }

    private static boolean isWithoutCarrier(NextHop hop, Adapter adapter) {
        return hop.flags().contains("linkdown") || !adapter.is(Adapter.Switch.CARRIER);
    }
}
