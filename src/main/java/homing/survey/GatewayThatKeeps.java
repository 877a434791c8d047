package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.net.Family;
import homing.scenario.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A host that others use as a gateway, and that does not send their packets on. */
final class GatewayThatKeeps implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        Set<List<Object>> told = new HashSet<>();
        return ground.hosts().stream()
                .flatMap(host -> ground.hops(host).stream())
                .flatMap(hop -> hop.owners().stream()
                        .filter(owner -> keeps(ground, owner, hop))
                        .filter(owner -> told.add(List.of(
                                owner.host().name(),
                                hop.gateway(),
                                hop.by().host().name())))
                        .map(owner -> mark(owner, hop)));
    }

    private static boolean keeps(Ground ground, Seat owner, Hop hop) {
        Family family = hop.gateway().family();
        return !Forwarding.isOn(owner.host(), owner.adapter().name(), family)
                && ground.seats().of(owner.host()).size() > 1;
    }

    private static Mark mark(Seat owner, Hop hop) {
        String name = owner.host().name();
        return Mark.of(
                        hop.gateway().isIpv4() ? "gateway-keeps" : "gateway-keeps6",
                        Mark.Severity.WARNING,
                        new Part.OfHost(name),
                        name,
                        hop.by().host().name(),
                        hop.gateway())
                .with(Fixes.forwarding(owner, hop.gateway().family()));
    }
}
