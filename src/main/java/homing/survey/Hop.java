package homing.survey;

import homing.model.Host;
import homing.model.NextHop;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.stream.Stream;

/**
 * A gateway that a host would use.
 *
 * @param destination what lies behind it
 * @param by the adapter that its packets leave by
 */
record Hop(Prefix destination, IpAddress gateway, Seat by) {
    private static final String ON_LINK = "onlink";

    /** The gateways that a host's routes and adapters name, those of routes said to be on-link in any case left out. */
    static Stream<Hop> of(Host host, Seats seats) {
        return Stream.concat(routes(host, seats), settings(host, seats));
    }

    private static Stream<Hop> routes(Host host, Seats seats) {
        return host.tables().stream()
                .flatMap(table -> table.routes().stream())
                .flatMap(route -> route.nextHops().stream()
                        .filter(hop -> hop.gateway() != null && !hop.flags().contains(ON_LINK))
                        .flatMap(hop -> seats.named(host, hop.adapter()).stream()
                                .map(seat -> new Hop(route.destination(), hop.gateway(), seat))))
                .distinct();
    }

    private static Stream<Hop> settings(Host host, Seats seats) {
        return seats.of(host).stream()
                .flatMap(seat -> seat.adapter().gateways().stream()
                        .map(gateway -> new Hop(all(gateway.address()), gateway.address(), seat)));
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
