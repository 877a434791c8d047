package homing.survey;

import homing.edit.Edit;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.stream.Stream;

/** A host that others use as a gateway, and that does not send packets of IPv4 on. */
final class GatewayThatKeeps implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> Hop.of(ground, host))
                .filter(hop -> hop.gateway().isIpv4())
                .flatMap(hop -> ground.ownersBeside(hop.by(), hop.gateway())
                        .map(Seat::host)
                        .filter(owner ->
                                !Forwarding.isOn(owner) && ground.of(owner).size() > 1)
                        .map(owner -> mark(ground, owner, hop)))
                .distinct();
    }

    private static Mark mark(Ground ground, Host owner, Hop hop) {
        Mark mark = Mark.of(
                "gateway-keeps",
                Mark.Severity.WARNING,
                new Part.OfHost(owner.name()),
                owner.name(),
                hop.by().host().name(),
                hop.gateway());
        Edit forward = Hosts.setForwarding(owner.name(), true);
        return changes(ground.scenario(), forward) ? mark.with(Mark.Fix.of(forward)) : mark;
    }

    /** Some systems never send on what is for others, and have no switch for it. */
    private static boolean changes(Scenario scenario, Edit edit) {
        return !edit.change().apply(scenario).equals(scenario);
    }
}
