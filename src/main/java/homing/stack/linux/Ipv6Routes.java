package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;

/** What the kernel adds by itself for IPv6 (addrconf_prefix_route(), addrconf_f6i_alloc(), addrconf_add_mroute()). */
final class Ipv6Routes {
    private static final Prefix GROUPS = Prefix.parse("ff00::/8");
    /** IP6_RT_PRIO_ADDRCONF. */
    private static final long METRIC = 256;

    private static final long BY_HAND = 1024;
    /** On a link of two hosts there is no address for any router (RFC 6164). */
    private static final int LINK_OF_TWO = 127;

    private final Host host;
    private final List<Route> local = new ArrayList<>();
    private final List<Route> connected = new ArrayList<>();

    Ipv6Routes(Host host) {
        this.host = host;
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress address : adapter.addresses()) {
                if (adapter.isUp() && !address.address().isIpv4()) {
                    add(adapter, address);
                }
            }
            if (adapter.isUp() && !adapter.isLoopback() && Ipv6Addresses.has(adapter)) {
                local.add(route(GROUPS, RouteType.MULTICAST, adapter, METRIC));
            }
        }
    }

    /** A route as it is when somebody adds it: without a metric it has that of users (IP6_RT_PRIO_USER). */
    static Route added(Route drawn) {
        return drawn.destination().address().isIpv4() || drawn.metric() != 0 ? drawn : drawn.withMetric(BY_HAND);
    }

    /** The routes of table local. */
    List<Route> local() {
        return local;
    }

    /** The routes of table main: each subnet, be it of one address, but ::1. */
    List<Route> connected() {
        return connected;
    }

    private void add(Adapter adapter, AdapterAddress address) {
        Prefix subnet = address.subnet();
        if (Ipv6Bind.isChecked(address)) {
            local.add(route(Prefix.single(address.address()), RouteType.LOCAL, adapter, 0));
        }
        boolean ofRouters = Sysctl6.forwards(host.settings(), adapter.name())
                && address.prefixLength() < LINK_OF_TWO
                && !adapter.isLoopback();
        if (ofRouters) {
            addOnce(local, route(Prefix.single(subnet.address()), RouteType.ANYCAST, adapter, 0));
        }
        if (!address.marks().contains(Mark.NO_PREFIX_ROUTE)
                && !address.address().isLoopback()) {
            addOnce(connected, route(subnet, RouteType.UNICAST, adapter, METRIC));
        }
    }

    /** Two addresses of one subnet share a route. */
    private static void addOnce(List<Route> routes, Route route) {
        if (!routes.contains(route)) {
            routes.add(route);
        }
    }

    private static Route route(Prefix to, RouteType type, Adapter adapter, long metric) {
        List<NextHop> hops = List.of(NextHop.onLink(adapter.name()));
        return new Route(to, type, hops, metric, null, Scope.GLOBAL, 0, "kernel");
    }
}
