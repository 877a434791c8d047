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
    private final RouteOrder order;
    private TableRoute winner;
    private int place;

    /** Candidates are added to the sink in the order in which the kernel looks at them. */
    TableSearch(Host host, RouteQuestion question, List<Candidate<TableRoute>> sink) {
        this(host, question, sink, RouteOrder.of(question));
    }

    /** A search in which the routes to one destination have an order of their own. */
    TableSearch(Host host, RouteQuestion question, List<Candidate<TableRoute>> sink, RouteOrder order) {
        this.host = host;
        this.question = question;
        this.sink = sink;
        this.order = order;
    }

    /** The first route that can be used, of whatever type; null if there is none. */
    TableRoute search(RouteTable table) {
        int first = sink.size();
        search(table, first, order.doubts());
        if (winner == null && order.doubts()) {
            sink.subList(first, sink.size()).clear();
            search(table, first, false);
        }
        return winner;
    }

    private void search(RouteTable table, int first, boolean doubting) {
        winner = null;
        List<List<Route>> covering = table.covering(question.destination());
        for (List<Route> group : covering) {
            for (Route route : order.of(group)) {
                if (winner == null) {
                    consider(table.name(), route, first, doubting);
                } else {
                    sink.add(new Candidate<>(
                            new TableRoute(table.name(), route, route.nextHop()),
                            RouteReasons.lost(route, winner.route())));
                }
            }
        }
    }

    /** Where in the sink the winner of the last search stands. */
    int place() {
        return place;
    }

    private void consider(String table, Route route, int first, boolean doubting) {
        if (route.tos() != 0 && route.tos() != question.tos()) {
            Verdict other = Verdict.passedOver(LinuxRule.ROUTE_TOS, "linux.route.tos", route.tos());
            sink.add(new Candidate<>(new TableRoute(table, route, route.nextHop()), other));
        } else if (!order.suits(route)) {
            Verdict other = Verdict.passedOver(Ipv6Rule.ROUTE_FROM, "linux.route.from", route.from());
            sink.add(new Candidate<>(new TableRoute(table, route, route.nextHop()), other));
        } else if ((route.type().refuses() || route.type() == RouteType.THROW) && hasNoPlace(route)) {
            wins(new TableRoute(table, route, route.nextHop()), RouteReasons.won(sink.size() > first));
        } else {
            hops(table, route, first, doubting);
        }
    }

    /** A refusing route of IPv6 stands on the loopback, so that one may ask for another device (rt6_score_route()). */
    private boolean hasNoPlace(Route route) {
        return question.destination().isIpv4() || wrongDevice(place(route.nextHop())) == null;
    }

    private static String place(NextHop hop) {
        return hop.adapter().isEmpty() ? "lo" : hop.adapter();
    }

    /** Each next hop of a route; of several that can be used the first is taken. */
    private void hops(String table, Route route, int first, boolean doubting) {
        List<NextHop> hops = route.nextHops();
        for (NextHop hop : hops) {
            TableRoute candidate = new TableRoute(table, route, hop);
            Verdict trouble = winner != null ? OTHER_HOP : trouble(route, hop, doubting);
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
    private Verdict trouble(Route route, NextHop hop, boolean doubting) {
        Adapter adapter = host.adapter(hop.adapter()).orElse(null);
        if (adapter != null && route.scope() != Scope.HOST) {
            if (adapter.isUp() && isWithoutCarrier(hop, adapter) && ignoresRoutesWithLinkdown(hop)) {
                return Verdict.passedOver(LinuxRule.ROUTE_LINKDOWN, "linux.route.linkdown", hop.adapter());
            }
            if (!adapter.isUp() || hop.flags().contains("dead")) {
                return Verdict.passedOver(LinuxRule.ROUTE_DOWN, "linux.route.down", hop.adapter());
            }
        }
        Verdict wrong = wrongDevice(place(hop));
        return wrong == null && doubting && order.doubts(hop)
                ? Verdict.passedOver(Ipv6Rule.ROUTER_REACHABLE, "linux.gateway.failed", hop.gateway())
                : wrong;
    }

    /** Why a route by this device is not the one that was asked for; null if none was, or this one. */
    private Verdict wrongDevice(String device) {
        return question.outAdapter().isEmpty() || question.outAdapter().equals(device)
                ? null
                : Verdict.passedOver(LinuxRule.ROUTE_DEVICE, "linux.route.device", device, question.outAdapter());
    }

    private boolean ignoresRoutesWithLinkdown(NextHop hop) {
        return Sysctl.ignoresRoutesWithLinkdown(
                host.settings(), question.destination().family(), hop.adapter());
    }

    private static boolean isWithoutCarrier(NextHop hop, Adapter adapter) {
        return hop.flags().contains("linkdown") || !adapter.is(Adapter.Switch.CARRIER);
    }
}
