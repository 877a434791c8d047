package homing.model;

import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.List;
import java.util.Optional;

/**
 * A line of a route table.
 *
 * @param nextHops one, or several for a multipath route
 * @param metric smaller is better; 0 to 2^32 - 1
 * @param preferredSource the source that packets of this route get (Linux {@code src}); null if none is set
 * @param scope how far the destination is (Linux); GLOBAL elsewhere
 * @param tos type of service that packets must have; 0 for any
 * @param origin who made the route: kernel, static, dhcp, … as the system prints it; empty if not said
 * @param from the sources that it is for (IPv6); null for all
 * @param preference how much a router wants to be used (RFC 4191, IPv6); MEDIUM if nothing is said
 */
public record Route(
        Prefix destination,
        RouteType type,
        List<NextHop> nextHops,
        long metric,
        IpAddress preferredSource,
        Scope scope,
        int tos,
        String origin,
        Prefix from,
        Preference preference) {
    /** A router's wish, from the strongest (RFC 4191 section 2.1). */
    public enum Preference {
        HIGH,
        MEDIUM,
        LOW
    }

    public Route {
        nextHops = List.copyOf(nextHops);
        if (nextHops.isEmpty() || metric < 0 || metric > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("A route has a next hop and a metric of 0 to 4294967295");
        }
    }

    /** A route for any source, of medium preference. */
    public Route(
            Prefix destination,
            RouteType type,
            List<NextHop> nextHops,
            long metric,
            IpAddress preferredSource,
            Scope scope,
            int tos,
            String origin) {
        this(destination, type, nextHops, metric, preferredSource, scope, tos, origin, null, Preference.MEDIUM);
    }

    /** A route by a gateway. */
    public static Route via(Prefix destination, IpAddress gateway, String adapter, long metric) {
        List<NextHop> hops = List.of(NextHop.via(gateway, adapter));
        return new Route(destination, RouteType.UNICAST, hops, metric, null, Scope.GLOBAL, 0, "");
    }

    /** A route to a LAN of the adapter's. */
    public static Route onLink(Prefix destination, String adapter, long metric) {
        List<NextHop> hops = List.of(NextHop.onLink(adapter));
        return new Route(destination, RouteType.UNICAST, hops, metric, null, Scope.LINK, 0, "");
    }

    /** The first next hop; the only one unless the route is multipath. */
    public NextHop nextHop() {
        return nextHops.get(0);
    }

    /** Whether its scope is the one that {@code ip route add} gives it unless it is told. */
    public boolean hasUsualScope() {
        return scope == usualScope();
    }

    private Scope usualScope() {
        boolean onLink = nextHops.size() == 1 && nextHop().isOnLink();
        return type.usualScope(destination.address().family(), onLink);
    }

    public Optional<IpAddress> preferred() {
        return Optional.ofNullable(preferredSource);
    }

    public Optional<Prefix> fromPrefix() {
        return Optional.ofNullable(from);
    }

    public Route withNextHops(List<NextHop> changed) {
        return new Route(destination, type, changed, metric, preferredSource, scope, tos, origin, from, preference);
    }

    public Route withMetric(long changed) {
        return new Route(destination, type, nextHops, changed, preferredSource, scope, tos, origin, from, preference);
    }

    public Route withPreferredSource(IpAddress source) {
        return new Route(destination, type, nextHops, metric, source, scope, tos, origin, from, preference);
    }

    /** The same with the scope that {@code ip route add} gives it unless it is told. */
    public Route withUsualScope() {
        return new Route(
                destination, type, nextHops, metric, preferredSource, usualScope(), tos, origin, from, preference);
    }

    /**
     * Whether it agrees with everything that another says, metric 0 and no preferred source standing for any; the sources that it
     * is for must be the same (ip6_route_del(), net/ipv6/route.c).
     */
    public boolean isMeantBy(Route asked) {
        boolean sameWay = type == asked.type
                && tos == asked.tos
                && nextHop().adapter().equals(asked.nextHop().adapter())
                && nextHop().gatewayAddress().equals(asked.nextHop().gatewayAddress())
                && nextHops.size() == asked.nextHops.size();
        boolean sameMetric = asked.metric == 0 || asked.metric == metric;
        return destination.equals(asked.destination)
                && fromPrefix().equals(asked.fromPrefix())
                && sameWay
                && sameMetric
                && (asked.preferred().isEmpty() || asked.preferred().equals(preferred()));
    }
}
