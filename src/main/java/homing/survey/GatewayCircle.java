package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.scenario.Part;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Gateways whose default routes lead to each other: what none of them knows goes round until its time to live is over. */
final class GatewayCircle implements Check {
    /** Addresses that nobody has, so that only default routes lead there. */
    private static final IpAddress NOWHERE4 = IpAddress.parse("240.0.0.1");

    private static final IpAddress NOWHERE6 = IpAddress.parse("3fff:ffff::1");

    @Override
    public Stream<Mark> marks(Ground ground) {
        return Stream.of(Family.values()).flatMap(family -> marks(ground, family));
    }

    private static Stream<Mark> marks(Ground ground, Family family) {
        Set<String> told = new HashSet<>();
        IpAddress nowhere = family == Family.IPV4 ? NOWHERE4 : NOWHERE6;
        return ground.hosts().stream()
                .filter(host -> hasDefault(ground, host, family) && !told.contains(host.name()))
                .flatMap(host -> mark(host, Walk.from(ground, host, nowhere), told));
    }

    private static boolean hasDefault(Ground ground, Host host, Family family) {
        return ground.hops(host).stream()
                .anyMatch(hop -> hop.destination().isAll()
                        && hop.gateway().family() == family
                        && ground.of(host).stream()
                                .anyMatch(seat ->
                                        Forwarding.isOn(host, seat.adapter().name(), family)));
    }

    private static Stream<Mark> mark(Host host, Walk.End end, Set<String> told) {
        boolean isInCircle = end.fate() == Walk.Fate.LOOPS && end.at().name().equals(host.name());
        if (!isInCircle) {
            return Stream.of();
        }
        told.addAll(end.passed());
        String others = String.join(
                ", ",
                end.passed().stream().filter(name -> !name.equals(host.name())).toList());
        return Stream.of(
                Mark.of("gateway-circle", Mark.Severity.WARNING, new Part.OfHost(host.name()), host.name(), others));
    }
}
