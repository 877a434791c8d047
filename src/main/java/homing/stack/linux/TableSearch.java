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
import java.util.List;

/** One table is searched for a destination (fib_table_lookup()): the longest prefix, then the order of the table. */
final class TableSearch {
    private static final Verdict WON_ONLY = Verdict.chosen(LinuxRule.LONGEST_PREFIX, "linux.route.won-only");
    private static final Verdict WON_LONGEST = Verdict.chosen(LinuxRule.LONGEST_PREFIX, "linux.route.won-longest");
    private static final Verdict WON_NEXT = Verdict.chosen(LinuxRule.TABLE_ORDER, "linux.route.won-next");

    private final Host host;
    private final RouteQuestion question;
    private final List<Candidate<TableRoute>> sink;
    private TableRoute winner;

    /** Candidates are added to the sink in the order in which the kernel looks at them. */
    TableSearch(Host host, RouteQuestion question, List<Candidate<TableRoute>> sink) {
        this.host = host;
        this.question = question;
        this.sink = sink;
    }

    /** The first route that can be used, of whatever type; null if there is none. */
    TableRoute search(RouteTable table) {
        winner = null;
        List<List<Route>> covering = table.covering(question.destination());
        boolean alone = covering.size() == 1 && covering.get(0).size() == 1;
        int passedOver = sink.size();
        for (List<Route> group : covering) {
            for (Route route : group) {
                if (winner == null) {
                    consider(table.name(), route, alone, sink.size() > passedOver);
                } else {
                    sink.add(new Candidate<>(new TableRoute(table.name(), route, route.nextHop()), lost(route)));
                }
            }
        }
        return winner;
    }

    private void consider(String table, Route route, boolean alone, boolean others) {
        Verdict trouble = route.tos() != 0 && route.tos() != question.tos()
                ? Verdict.passedOver(LinuxRule.ROUTE_TOS, "linux.route.tos", route.tos())
                : null;
        NextHop usable = route.nextHop();
        if (trouble == null && !route.type().refuses() && route.type() != RouteType.THROW) {
            for (NextHop hop : route.nextHops()) {
                usable = hop;
                trouble = trouble(route, hop);
                if (trouble == null) {
                    break;
                }
            }
        }
        TableRoute candidate = new TableRoute(table, route, usable);
        if (trouble == null) {
            winner = candidate;
        }
        Verdict won = alone ? WON_ONLY : others ? WON_NEXT : WON_LONGEST;
        sink.add(new Candidate<>(candidate, trouble == null ? won : trouble));
    }

    /** Why a next hop cannot be used; null if it can. */
    private Verdict trouble(Route route, NextHop hop) {
        Adapter adapter = host.adapter(hop.adapter()).orElse(null);
        boolean needsLink = route.type() != RouteType.LOCAL;
        if (hop.flags().contains("dead") || (needsLink && adapter != null && !adapter.isUp())) {
            return Verdict.passedOver(LinuxRule.ROUTE_DOWN, "linux.route.down", hop.adapter());
        }
        boolean noLink = hop.flags().contains("linkdown") || (adapter != null && isWithoutCarrier(adapter));
        if (noLink && Sysctl.ignoresRoutesWithLinkdown(host.settings(), hop.adapter())) {
            return Verdict.passedOver(LinuxRule.ROUTE_LINKDOWN, "linux.route.linkdown", hop.adapter());
        }
        if (!question.outAdapter().isEmpty() && !question.outAdapter().equals(hop.adapter())) {
            return Verdict.passedOver(
                    LinuxRule.ROUTE_DEVICE, "linux.route.device", hop.adapter(), question.outAdapter());
        }
        return null;
    }

    /** An adapter that is down has not looked for a carrier yet. */
    private static boolean isWithoutCarrier(Adapter adapter) {
        return adapter.isUp() && !adapter.is(Adapter.Switch.CARRIER);
    }

    private Verdict lost(Route route) {
        Route best = winner.route();
        if (route.destination().length() < best.destination().length()) {
            return Verdict.passedOver(
                    LinuxRule.LONGEST_PREFIX,
                    "linux.route.shorter",
                    route.destination().length(),
                    best.destination().length());
        }
        return route.metric() > best.metric()
                ? Verdict.passedOver(LinuxRule.TABLE_ORDER, "linux.route.metric", route.metric(), best.metric())
                : Verdict.passedOver(LinuxRule.TABLE_ORDER, "linux.route.later");
    }
}
