package homing.stack.linux;

import homing.decision.TableRoute;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.model.StandardRules;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the kernel adds by itself when an address is set (fib_add_ifaddr()): the loopback, table local, connected routes, three rules. */
final class SystemRoutes {
    private final Host host;
    private final List<Route> local = new ArrayList<>();
    private final List<Route> connected = new ArrayList<>();

    private SystemRoutes(Host host) {
        this.host = host;
    }

    static Host complete(Host drawn) {
        return drawn.automaticRoutes()
                ? new SystemRoutes(drawn.withAdapters(SystemAddresses.of(drawn.adapters()))).run()
                : drawn;
    }

    /** The routes of this host that the kernel has added by itself, if all else is as it should be. */
    static List<TableRoute> of(Host host) {
        SystemRoutes routes = new SystemRoutes(host);
        routes.collect();
        List<TableRoute> all = new ArrayList<>();
        routes.local.forEach(route -> all.add(new TableRoute(RouteTable.LOCAL, route, route.nextHop())));
        routes.connected.forEach(route -> all.add(new TableRoute(RouteTable.MAIN, route, route.nextHop())));
        return all;
    }

    private Host run() {
        collect();
        return host.withCompleteTables(tables(), rules());
    }

    private void collect() {
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress address : adapter.addresses()) {
                if (address.address().isIpv4()) {
                    add(adapter, address);
                }
            }
        }
        Ipv6Routes others = new Ipv6Routes(host);
        local.addAll(others.local());
        connected.addAll(others.connected());
    }

    /** The system's routes stand before those that were added by hand. */
    private List<RouteTable> tables() {
        Map<String, List<Route>> all = new LinkedHashMap<>();
        all.put(RouteTable.LOCAL, local);
        all.put(RouteTable.MAIN, connected);
        for (RouteTable drawn : host.tables()) {
            all.computeIfAbsent(drawn.name(), name -> new ArrayList<>())
                    .addAll(drawn.routes().stream().map(Ipv6Routes::added).toList());
        }
        List<RouteTable> tables = new ArrayList<>(all.size());
        all.forEach((name, routes) -> tables.add(RouteTable.of(name, routes)));
        return tables;
    }

    private void add(Adapter adapter, AdapterAddress address) {
        IpAddress own = address.address();
        AdapterAddress primary = SystemAddresses.primaryOf(adapter.addresses(), address);
        IpAddress source = primary == null ? own : primary.address();
        local(route(Prefix.single(own), RouteType.LOCAL, adapter, Scope.HOST, source));
        if (!adapter.isUp()) {
            return;
        }
        if (address.broadcast() != null && !address.broadcast().isLimitedBroadcast()) {
            broadcast(adapter, address.broadcast(), source);
        }
        Prefix subnet = address.subnet();
        boolean isNet = !subnet.address().equals(own) || subnet.length() < 32;
        if (!address.isSecondary() && isNet && !isZero(subnet)) {
            connect(adapter, address, subnet);
        }
    }

    private static boolean isZero(Prefix subnet) {
        return subnet.address().high() >>> 56 == 0;
    }

    private void connect(Adapter adapter, AdapterAddress address, Prefix subnet) {
        IpAddress own = address.address();
        if (!address.marks().contains(AdapterAddress.Mark.NO_PREFIX_ROUTE)) {
            if (adapter.isLoopback()) {
                local(route(subnet, RouteType.LOCAL, adapter, Scope.HOST, own));
            } else {
                connected.add(route(subnet, RouteType.UNICAST, adapter, Scope.LINK, own));
            }
        }
        if (subnet.hasBroadcast()) {
            broadcast(adapter, subnet.broadcast(), own);
        }
    }

    private void broadcast(Adapter adapter, IpAddress address, IpAddress source) {
        local(route(Prefix.single(address), RouteType.BROADCAST, adapter, Scope.LINK, source));
    }

    /** A route that is there already is not added again. */
    private void local(Route route) {
        if (!local.contains(route)) {
            local.add(route);
        }
    }

    private static Route route(Prefix to, RouteType type, Adapter adapter, Scope scope, IpAddress source) {
        return new Route(to, type, List.of(NextHop.onLink(adapter.name())), 0, source, scope, 0, "kernel");
    }

    private List<PolicyRule> rules() {
        List<PolicyRule> all = new ArrayList<>(host.rules());
        List<PolicyRule> standards = new ArrayList<>(StandardRules.of(Family.IPV4));
        if (host.adapters().stream().anyMatch(Ipv6Addresses::has)) {
            standards.addAll(StandardRules.of(Family.IPV6));
        }
        for (PolicyRule standard : standards) {
            if (all.stream().noneMatch(standard::equals)) {
                all.add(standard);
            }
        }
        all.sort(Comparator.comparingLong(PolicyRule::priority));
        return all;
    }
}
