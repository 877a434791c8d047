package homing.survey;

import java.util.stream.Stream;

/** A gateway address that nobody on the LAN owns, the Internet aside, of which not all is drawn: the question for its hardware address stays without an answer. */
final class GatewayNobody implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> Hop.of(ground, host))
                .filter(hop -> hop.by().isPlugged() && hop.isOnLink() && !hop.isToldByHand())
                .filter(hop -> !ground.isInternet(hop.by().lan()))
                .filter(hop ->
                        ground.ownersBeside(hop.by(), hop.gateway()).findAny().isEmpty())
                .filter(hop -> ground.others(hop.by()).findAny().isPresent())
                .map(hop -> mark(ground, hop));
    }

    private static Mark mark(Ground ground, Hop hop) {
        Mark mark = Mark.of(
                "gateway-nobody",
                Mark.Severity.WARNING,
                hop.by().part(),
                hop.gateway(),
                hop.by().lan(),
                hop.by().host().name());
        return Fixes.gatewayOnLink(ground, hop).map(mark::with).orElse(mark);
    }
}
