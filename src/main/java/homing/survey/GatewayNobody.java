package homing.survey;

import homing.model.Host;
import homing.systems.SystemFamily;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A gateway address that nobody on the LAN owns, the Internet aside, of which not all is drawn: the question for its hardware
 * address stays without an answer. Or one that the host has itself.
 */
final class GatewayNobody implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        Set<String> proxies = ground.seats().all().stream()
                .filter(seat -> standsIn(seat.host()))
                .map(Seat::lan)
                .collect(Collectors.toSet());
        return ground.hosts().stream()
                .flatMap(host -> ground.hops(host).stream())
                .flatMap(hop -> hop.isSelf() ? self(ground, hop) : nobody(ground, hop, proxies));
    }

    /** On Windows a gateway that is one's own address means: everybody is on this LAN. */
    static boolean isRefused(Hop hop) {
        return hop.isSelf() && hop.by().system() != SystemFamily.WINDOWS;
    }

    private static Stream<Mark> self(Ground ground, Hop hop) {
        return isRefused(hop)
                ? Stream.of(Mark.of(
                                "gateway-is-self",
                                Mark.Severity.ERROR,
                                hop.by().part(),
                                hop.by().host().name(),
                                hop.gateway())
                        .with(GatewayFixes.another(ground, hop)))
                : Stream.of();
    }

    private static Stream<Mark> nobody(Ground ground, Hop hop, Set<String> proxies) {
        boolean silent = hop.owners().isEmpty()
                && hop.by().isPlugged()
                && hop.isOnLink()
                && !hop.isToldByHand()
                && !ground.isInternet(hop.by().lan())
                && !ground.isToCome(hop.gateway())
                && ground.seats().on(hop.by().lan()).size() > 1
                && !proxies.contains(hop.by().lan());
        return silent ? Stream.of(mark(ground, hop)) : Stream.of();
    }

    /** A host that answers for others (proxy ARP). */
    private static boolean standsIn(Host host) {
        return host.settings().values().entrySet().stream()
                .anyMatch(entry -> entry.getKey().endsWith(".proxy_arp") && entry.getValue() > 0);
    }

    private static Mark mark(Ground ground, Hop hop) {
        return Mark.of(
                        "gateway-nobody",
                        Mark.Severity.WARNING,
                        hop.by().part(),
                        hop.gateway(),
                        hop.by().lan(),
                        hop.by().host().name())
                .with(GatewayFixes.reachable(ground, hop));
    }
}
