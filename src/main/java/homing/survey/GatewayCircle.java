package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.scenario.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gateways whose default routes lead to each other: what none of them knows goes round until its time to live is over. */
final class GatewayCircle implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return Stream.of(Family.values()).flatMap(family -> marks(ground, family));
    }

    private static Stream<Mark> marks(Ground ground, Family family) {
        Set<String> walked = new HashSet<>();
        IpAddress nowhere = Walk.nowhere(family);
        return ground.hosts().stream()
                .filter(host -> !walked.contains(host.name()) && hasDefault(ground, host, family))
                .flatMap(host -> {
                    Walk.End end = Walk.from(ground, host, nowhere, walked);
                    walked.addAll(end.passed());
                    return end.fate() == Walk.Fate.LOOPS ? mark(end) : Stream.of();
                });
    }

    private static boolean hasDefault(Ground ground, Host host, Family family) {
        return ground.hops(host).stream()
                        .anyMatch(hop ->
                                hop.destination().isAll() && hop.gateway().family() == family)
                && ground.seats().of(host).stream()
                        .anyMatch(seat -> Forwarding.isOn(host, seat.adapter().name(), family));
    }

    /** The circle is the last part of the way: what leads into it is none of it. */
    private static Stream<Mark> mark(Walk.End end) {
        String first = end.at().name();
        List<String> others = end.passed().stream()
                .dropWhile(name -> !name.equals(first))
                .skip(1)
                .toList();
        return others.isEmpty()
                ? Stream.of()
                : Stream.of(Mark.of(
                        "gateway-circle",
                        Mark.Severity.WARNING,
                        new Part.OfHost(first),
                        first,
                        String.join(", ", others)));
    }
}
