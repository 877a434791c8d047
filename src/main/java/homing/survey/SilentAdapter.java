package homing.survey;

import homing.edit.Cables;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Change;
import homing.model.Route;
import homing.net.Family;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An adapter that routes lead to, and that is down, unplugged or without an address of its own, though others on its LAN have. */
final class SilentAdapter implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        Set<AdapterRef> woken = new HashSet<>();
        ground.changes().forEach(change -> woken(change).ifPresent(woken::add));
        return ground.seats().all().stream()
                .filter(seat -> woken.isEmpty() || !woken.contains(seat.ref()))
                .flatMap(seat -> mark(ground, seat).stream());
    }

    /** What a story turns on was meant to be off. */
    private static Optional<AdapterRef> woken(Change change) {
        if (change instanceof Change.OfAdapter set && set.up()) {
            return Optional.of(new AdapterRef(set.host(), set.adapter()));
        }
        return change instanceof Change.OfCable plug && plug.in()
                ? Optional.of(new AdapterRef(plug.host(), plug.adapter()))
                : Optional.empty();
    }

    private static Optional<Mark> mark(Ground ground, Seat seat) {
        Adapter adapter = seat.adapter();
        if (!adapter.isUp()) {
            return wayBy(ground, seat)
                    .map(to -> Mark.of("route-down", Mark.Severity.WARNING, seat.part(), seat.ref(), to)
                            .with(Mark.Fix.of(Cables.setUp(seat.ref(), true))));
        }
        if (!adapter.is(Adapter.Switch.CARRIER)) {
            return wayBy(ground, seat)
                    .map(to -> Mark.of("route-unplugged", Mark.Severity.WARNING, seat.part(), seat.ref(), to)
                            .with(Mark.Fix.of(Cables.setPlugged(seat.ref(), true))));
        }
        return withoutAddress(ground, seat);
    }

    /** What a route by the adapter leads to, the first one. */
    private static Optional<Object> wayBy(Ground ground, Seat seat) {
        return seat.adapter().gateways().isEmpty()
                ? routes(ground, seat)
                        .map(route -> (Object) route.destination())
                        .findFirst()
                : Optional.of(seat.adapter().gateways().get(0).address());
    }

    private static Stream<Route> routes(Ground ground, Seat seat) {
        String name = seat.adapter().name();
        return ground.routes(seat.host()).stream()
                .filter(route ->
                        route.nextHops().stream().anyMatch(hop -> hop.adapter().equals(name)));
    }

    private static Optional<Mark> withoutAddress(Ground ground, Seat seat) {
        return seat.isPlugged() && !seat.adapter().is(Adapter.Switch.POINT_TO_POINT)
                ? routes(ground, seat)
                        .filter(route -> route.nextHop().isOnLink())
                        .filter(route -> lacks(
                                ground, seat, route.destination().address().family()))
                        .findFirst()
                        .map(route -> Mark.of(
                                        "route-no-address",
                                        Mark.Severity.WARNING,
                                        seat.part(),
                                        seat.ref(),
                                        route.destination(),
                                        seat.lan())
                                .with(AddressFixes.ofLan(
                                        ground,
                                        seat,
                                        route.destination().address().family())))
                : Optional.empty();
    }

    private static boolean lacks(Ground ground, Seat seat, Family family) {
        return seat.addresses(family).findAny().isEmpty()
                && ground.subnetsBeside(seat, family).findAny().isPresent();
    }
}
