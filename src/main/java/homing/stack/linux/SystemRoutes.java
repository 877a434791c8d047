package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the kernel adds by itself when an address is set (fib_add_ifaddr()): the loopback, table local, connected routes, three rules. */
final class SystemRoutes {
    private final Host host;
    private final List<Route> local = new ArrayList<>();
    private final List<Route> connected = new ArrayList<>();

    private SystemRoutes(Host host) {
        this.host = host;
    }

    static Host complete(Host drawn) {
        if (!drawn.automaticRoutes()) {
            return drawn;
        }
        Host prepared = drawn.withAdapters(adapters(drawn));
        return new SystemRoutes(prepared).run();
    }

    private static List<Adapter> adapters(Host drawn) {
        List<Adapter> all = new ArrayList<>();
        if (drawn.adapters().stream().noneMatch(Adapter::isLoopback)) {
            all.add(loopback());
        }
        drawn.adapters().forEach(adapter -> all.add(adapter.withAddresses(marked(adapter.addresses()))));
        return all;
    }

    private static Adapter loopback() {
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = EnumSet.of(Adapter.Switch.UP, Adapter.Switch.CARRIER, Adapter.Switch.LOOPBACK);
        return new Adapter("lo", 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of());
    }

    /** An address whose subnet is already on the adapter, with the same length, is secondary (__inet_insert_ifa()). */
    private static List<AdapterAddress> marked(List<AdapterAddress> addresses) {
        Set<Prefix> seen = new LinkedHashSet<>();
        List<AdapterAddress> all = new ArrayList<>();
        for (AdapterAddress address : addresses) {
            boolean again = !seen.add(address.subnet());
            all.add(again && address.address().isIpv4() ? address.with(AdapterAddress.Mark.SECONDARY) : address);
        }
        return all;
    }

    private Host run() {
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress address : adapter.addresses()) {
                if (address.address().isIpv4()) {
                    add(adapter, address);
                }
            }
        }
        Map<String, RouteTable> tables = new LinkedHashMap<>();
        tables.put("local", RouteTable.of("local", local));
        tables.put("main", RouteTable.of("main", connected));
        for (RouteTable drawn : host.tables()) {
            RouteTable known = tables.getOrDefault(drawn.name(), RouteTable.empty(drawn.name()));
            for (Route route : drawn.routes()) {
                known = known.with(route);
            }
            tables.put(drawn.name(), known);
        }
        return host.withCompleteTables(List.copyOf(tables.values()), rules());
    }

    private void add(Adapter adapter, AdapterAddress address) {
        IpAddress own = address.address();
        local.add(route(Prefix.single(own), RouteType.LOCAL, adapter, Scope.HOST, own));
        if (!adapter.isUp() || address.isSecondary()) {
            return;
        }
        Prefix subnet = address.subnet();
        boolean wide = subnet.length() < 31;
        if (adapter.isLoopback()) {
            local.add(route(subnet, RouteType.LOCAL, adapter, Scope.HOST, own));
        } else if (!address.marks().contains(AdapterAddress.Mark.NO_PREFIX_ROUTE)
                && (subnet.length() < 32 || address.peer() != null)) {
            connected.add(route(subnet, RouteType.UNICAST, adapter, Scope.LINK, own));
        }
        if (wide) {
            IpAddress broadcast = subnet.broadcast();
            local.add(route(Prefix.single(broadcast), RouteType.BROADCAST, adapter, Scope.LINK, own));
        }
    }

    private static Route route(Prefix to, RouteType type, Adapter adapter, Scope scope, IpAddress source) {
        return new Route(to, type, List.of(NextHop.onLink(adapter.name())), 0, source, scope, 0, "kernel");
    }

    private List<PolicyRule> rules() {
        List<PolicyRule> all = new ArrayList<>(host.rules());
        addDefault(all, 0, "local");
        addDefault(all, 32766, "main");
        addDefault(all, 32767, "default");
        all.sort(java.util.Comparator.comparingLong(PolicyRule::priority));
        return all;
    }

    private static void addDefault(List<PolicyRule> all, long priority, String table) {
        if (all.stream().noneMatch(rule -> rule.priority() == priority)) {
            all.add(PolicyRule.lookup(priority, table));
        }
    }
}
