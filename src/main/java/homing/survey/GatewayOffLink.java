package homing.survey;

import java.util.stream.Stream;

/** A gateway in none of the subnets of the adapter that leads to it: nobody can be asked for its hardware address. */
final class GatewayOffLink implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> ground.hops(host).stream())
                .filter(hop -> !hop.isOnLink() && !hop.isToldByHand() && !GatewayNobody.isRefused(hop))
                .map(hop -> Mark.of(
                                "gateway-off-link",
                                Mark.Severity.ERROR,
                                hop.by().part(),
                                hop.gateway(),
                                hop.by().ref(),
                                hop.destination())
                        .with(GatewayFixes.reachable(ground, hop)));
    }
}
