package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.model.Route;
import homing.net.Family;
import homing.scenario.Part;
import java.util.List;
import java.util.stream.Stream;

/** A host, itself no gateway, with addresses and no route by a gateway, in a drawing that has LANs which it is not on. */
final class NoWayOut implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        long lans = ground.seats().byLan().values().stream()
                .filter(seats -> seats.size() > 1)
                .count();
        return ground.hosts().stream()
                .filter(host -> leadsNowhere(ground, host) && !Forwarding.isOn(host))
                .filter(host -> ground.seats().of(host).stream().anyMatch(seat -> seat.isPlugged() && hasAddress(seat)))
                .filter(host -> lans > own(ground, host) && !isOutside(ground, host))
                .map(host -> mark(ground, host));
    }

    private static boolean hasAddress(Seat seat) {
        return seat.addresses().findAny().isPresent();
    }

    private static long own(Ground ground, Host host) {
        return ground.seats().of(host).stream().map(Seat::lan).distinct().count();
    }

    /** Behind gateways that translate addresses there is nobody whom the host need know. */
    private static boolean isOutside(Ground ground, Host host) {
        List<Seat> gateways = ground.seats().of(host).stream()
                .flatMap(seat -> ground.gatewaysOn(seat.lan(), Family.IPV4).stream())
                .toList();
        return !gateways.isEmpty() && gateways.stream().allMatch(gateway -> NoWayBack.hides(gateway.host()));
    }

    private static boolean leadsNowhere(Ground ground, Host host) {
        return ground.hops(host).isEmpty() && ground.routes(host).stream().noneMatch(NoWayOut::leadsOut);
    }

    /** A default route without a gateway takes everything for a neighbour, which proxies may answer for. */
    private static boolean leadsOut(Route route) {
        return route.destination().isAll() || route.nextHops().stream().anyMatch(hop -> !hop.isOnLink());
    }

    private static Mark mark(Ground ground, Host host) {
        return Mark.of("no-way-out", Mark.Severity.HINT, new Part.OfHost(host.name()), host.name())
                .with(GatewayFixes.defaultRoute(ground, host));
    }
}
