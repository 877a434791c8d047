package homing.survey;

import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A gateway that a host would use.
 *
 * @param destination what lies behind it
 * @param by the adapter that its packets leave by
 * @param owners the adapters on that one's LAN by which the gateway's address is answered for
 */
record Hop(Prefix destination, IpAddress gateway, Seat by, List<Seat> owners) {
    private static final String ON_LINK = "onlink";

    /** The gateways that a host's routes and adapters name, those of routes said to be on-link in any case left out. */
    static List<Hop> of(Host host, List<Route> routes, Seats seats) {
        Set<Hop> routed = new LinkedHashSet<>();
        for (Route route : routes) {
            for (NextHop hop : route.nextHops()) {
                if (hop.gateway() != null && !hop.flags().contains(ON_LINK)) {
                    seats.named(host, hop.adapter())
                            .map(seat -> of(route.destination(), hop.gateway(), seat, seats))
                            .ifPresent(routed::add);
                }
            }
        }
        List<Hop> all = new ArrayList<>(routed);
        for (Seat seat : seats.of(host)) {
            seat.adapter()
                    .gateways()
                    .forEach(gateway -> all.add(of(all(gateway.address()), gateway.address(), seat, seats)));
        }
        return all;
    }

    private static Hop of(Prefix destination, IpAddress gateway, Seat by, Seats seats) {
        return new Hop(destination, gateway, by, seats.ownersBeside(by, gateway));
    }

    private static Prefix all(IpAddress gateway) {
        return gateway.isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
    }

    /** Whether the adapter has an address in the gateway's subnet, or a route to it without a gateway, or needs none. */
    boolean isOnLink() {
        return by.reaches(gateway) || (!gateway.isIpv4() && gateway.isLinkLocal()) || hasRouteTo(gateway);
    }

    private boolean hasRouteTo(IpAddress address) {
        return by.host().tables().stream()
                .flatMap(table -> table.covering(address).stream())
                .flatMap(routes -> routes.stream())
                .anyMatch(route -> route.nextHops().stream().anyMatch(this::staysOnLan));
    }

    private boolean staysOnLan(NextHop hop) {
        return hop.isOnLink() && hop.adapter().equals(by.adapter().name());
    }

    /** Whether the host was told the gateway's hardware address by hand, as for an invented gateway. */
    boolean isToldByHand() {
        return by.host().neighbours().stream()
                .anyMatch(known ->
                        known.address().equals(gateway) && known.hardware().isPresent());
    }

    /** Whether the gateway is the host itself. */
    boolean isSelf() {
        return by.host().ownerOf(gateway).isPresent();
    }
}
