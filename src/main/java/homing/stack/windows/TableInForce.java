package homing.stack.windows;

import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The one route table of a Windows host: what the system adds for its adapters, and what was added by hand. A route that leads to the
 * same destination by the same gateway and adapter is the same one.
 *
 * @param host its adapters, and the routes it has
 * @param automatic what the system adds for these adapters, in order
 * @param inForce whether a route's adapter is there
 */
public record TableInForce(Host host, List<Route> automatic, Predicate<Route> inForce) {
    public TableInForce {
        automatic = List.copyOf(automatic);
    }

    /** The automatic routes, then those that were added by hand, without those of lost adapters. */
    public RouteTable complete() {
        Map<Key, Route> all = new LinkedHashMap<>();
        if (host.automaticRoutes()) {
            automatic.forEach(route -> all.put(Key.of(route), route));
        }
        host.mainTable().routes().stream().filter(inForce).forEach(route -> all.put(Key.of(route), route));
        return RouteTable.of(RouteTable.MAIN, List.copyOf(all.values()));
    }

    /**
     * The table after a change of the adapters: automatic routes come and go, those that somebody has changed stay as they are.
     *
     * @param before the host as it was, with the table that was in force
     */
    public RouteTable following(TableInForce before) {
        List<Route> lost = new ArrayList<>(before.automatic);
        lost.removeAll(automatic);
        List<Key> gone = lost.stream().map(Key::of).toList();
        Map<Key, Route> all = new LinkedHashMap<>();
        before.host().mainTable().routes().stream()
                .filter(route -> !gone.contains(Key.of(route)))
                .filter(inForce)
                .forEach(route -> all.put(Key.of(route), route));
        automatic.forEach(route -> all.putIfAbsent(Key.of(route), route));
        return RouteTable.of(RouteTable.MAIN, List.copyOf(all.values()));
    }

    /** Whether the system would add a route like this by itself. */
    public boolean wouldAdd(Route route) {
        return automatic.stream().map(Key::of).anyMatch(Key.of(route)::equals);
    }

    /** What makes a route the same one: a second takes the place of the first. */
    private record Key(Prefix destination, IpAddress gateway, String adapter) {
        static Key of(Route route) {
            return new Key(
                    route.destination(),
                    route.nextHop().gateway(),
                    route.nextHop().adapter());
        }
    }
}
