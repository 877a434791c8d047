package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Network;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The routes that hosts need for what a change of the cables has brought into their reach. What could be reached before is left
 * alone: whoever drew it without routes wanted it so.
 */
final class Ways {
    private final Topology topology;
    private final List<Way> found = new ArrayList<>();

    private Ways(Topology topology) {
        this.topology = topology;
    }

    static List<Way> opened(Network before, Network after) {
        Topology old = new Topology(before);
        Ways ways = new Ways(new Topology(after));
        if (ways.topology.hasGateways()) {
            concerned(before, after)
                    .forEach(host -> ways.add(ways.byOthers(ways.byDefault(host, old), old), reach(old, host)));
        }
        return ways.found;
    }

    /** Only a gateway changes what others reach; of another host's cable nobody else need know. */
    private static List<Host> concerned(Network before, Network after) {
        Set<Host> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before.hosts());
        List<Host> changed =
                after.hosts().stream().filter(host -> !known.contains(host)).toList();
        return changed.stream().anyMatch(Forwarding::isOn) ? after.hosts() : changed;
    }

    /** A host that has met its first gateway goes by it; the host with that route. */
    private Host byDefault(Host host, Topology before) {
        Host current = host;
        for (Family family : Family.values()) {
            Prefix all = family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6;
            if (!Forwarding.isOn(host) && defaultGateway(host, all).isEmpty() && isAlone(before, host, family)) {
                Optional<Way> way = Reach.nextGateway(topology, host, family)
                        .map(hop -> new Way(host.name(), all, hop.gateway(), hop.adapter()));
                way.ifPresent(found::add);
                current = way.isPresent() ? way.get().on(current) : current;
            }
        }
        return current;
    }

    /** A gateway that is met by another adapter stands behind the one that the host goes by; the host with those routes. */
    private Host byOthers(Host host, Topology before) {
        Host current = host;
        for (Family family : Family.values()) {
            Prefix all = family == Family.IPV4 ? Prefix.ALL4 : Prefix.ALL6;
            if (Forwarding.isOn(host) || defaultGateway(current, all).isEmpty()) {
                continue;
            }
            for (Adapter own : host.adapters()) {
                if (!isDefault(current, own, family) && isAlone(before, host, own, family)) {
                    Optional<Way> way = Reach.nextGateway(topology, host, own, family)
                            .map(hop -> new Way(host.name(), all, hop.gateway(), hop.adapter()));
                    Optional<Way> second = way.isPresent() ? way.get().behind(current) : way;
                    second.ifPresent(found::add);
                    current = second.isPresent() ? second.get().on(current) : current;
                }
            }
        }
        return current;
    }

    private static boolean isDefault(Host host, Adapter own, Family family) {
        return routes(host)
                        .filter(route -> route.destination().isAll()
                                && route.destination().address().family() == family)
                        .anyMatch(route -> route.nextHop().adapter().equals(own.name()))
                || host.adapter(own.name()).stream()
                        .flatMap(adapter -> adapter.gateways().stream())
                        .anyMatch(gateway -> gateway.address().family() == family);
    }

    private static boolean isAlone(Topology before, Host host, Adapter own, Family family) {
        return before.host(host.name())
                .flatMap(old -> Reach.nextGateway(before, old, own, family))
                .isEmpty();
    }

    private static boolean isAlone(Topology before, Host host, Family family) {
        return before.host(host.name())
                .flatMap(old -> Reach.nextGateway(before, old, family))
                .isEmpty();
    }

    private static Map<Prefix, Reach.Hop> reach(Topology topology, Host host) {
        return topology.host(host.name()).map(each -> Reach.of(topology, each)).orElse(Map.of());
    }

    private void add(Host host, Map<Prefix, Reach.Hop> before) {
        Host current = host;
        for (Map.Entry<Prefix, Reach.Hop> entry : Reach.of(topology, host).entrySet()) {
            Prefix to = entry.getKey();
            if (!before.containsKey(to) && !isServed(current, to)) {
                Reach.Hop hop = entry.getValue();
                Way way = new Way(host.name(), destination(current, to), hop.gateway(), hop.adapter());
                found.add(way);
                current = way.on(current);
            }
        }
    }

    /** A host without a default route gets one; a gateway knows where things are. */
    private static Prefix destination(Host host, Prefix to) {
        Prefix all = to.address().isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
        return Forwarding.isOn(host) || defaultGateway(host, to).isPresent() ? to : all;
    }

    /** Whether a route of the host's leads there, by itself or by a default gateway that can go on. */
    private boolean isServed(Host host, Prefix to) {
        boolean known = routes(host)
                .anyMatch(route ->
                        !route.destination().isAll() && route.destination().contains(to));
        return known
                || defaultGateway(host, to)
                        .flatMap(topology::gatewayAt)
                        .filter(gateway -> reaches(gateway, to, host))
                        .isPresent();
    }

    private boolean reaches(Host gateway, Prefix to, Host asking) {
        return topology.subnets(gateway).contains(to)
                || Reach.of(topology, gateway, asking.name()).containsKey(to);
    }

    private static Optional<IpAddress> defaultGateway(Host host, Prefix to) {
        Stream<IpAddress> routed = routes(host)
                .filter(route -> route.destination().isAll())
                .map(Route::nextHop)
                .map(NextHop::gatewayAddress)
                .flatMap(Optional::stream);
        Stream<IpAddress> set = host.adapters().stream()
                .flatMap(adapter -> adapter.gateways().stream())
                .map(Gateway::address);
        return Stream.concat(set, routed)
                .filter(gateway -> gateway.family() == to.address().family())
                .findFirst();
    }

    private static Stream<Route> routes(Host host) {
        return host.tables().stream().map(RouteTable::routes).flatMap(Collection::stream);
    }
}
