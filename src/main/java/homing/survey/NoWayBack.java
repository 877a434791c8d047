package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.edit.wiring.Way;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A gateway that gets packets of a LAN from another gateway, which does not hide the LAN, and that knows no way back there. */
final class NoWayBack implements Check {
    /** Somebody on a LAN behind a gateway, and the gateway's adapter there. */
    private record Client(Seat by, Prefix subnet, IpAddress address) {}

    @Override
    public Stream<Mark> marks(Ground ground) {
        Set<List<Object>> asked = new HashSet<>();
        return ground.hosts().stream()
                .filter(host -> ground.seats().of(host).size() > 1 && !hides(host))
                .flatMap(host -> marks(ground, host, asked));
    }

    private static Stream<Mark> marks(Ground ground, Host host, Set<List<Object>> asked) {
        List<Client> clients = ground.seats().of(host).stream()
                .flatMap(seat -> clients(ground, seat))
                .toList();
        return clients.isEmpty()
                ? Stream.of()
                : ground.hops(host).stream()
                        .flatMap(
                                hop -> hop.owners().stream().flatMap(next -> marks(ground, hop, next, clients, asked)));
    }

    private static Stream<Mark> marks(
            Ground ground, Hop hop, Seat next, List<Client> clients, Set<List<Object>> asked) {
        Family family = hop.gateway().family();
        return clients.stream()
                .filter(client ->
                        client.address().family() == family && !client.by().sharesLanWith(hop.by()))
                .filter(client -> !isPlain(hop, next.host(), client.subnet()))
                .filter(client ->
                        passes(next, family) && asked.add(List.of(next.host().name(), client.subnet())))
                .flatMap(client -> mark(ground, hop, next, client).stream());
    }

    /** The usual case, told in a moment: the other gateway has a route to the LAN by this one. */
    private static boolean isPlain(Hop hop, Host next, Prefix subnet) {
        List<Route> known =
                next.table(RouteTable.MAIN).map(table -> table.to(subnet)).orElse(List.of());
        IpAddress gateway = known.isEmpty() ? null : known.get(0).nextHop().gateway();
        return gateway != null && hop.by().adapter().owns(gateway);
    }

    private static boolean passes(Seat seat, Family family) {
        return Forwarding.isOn(seat.host(), seat.adapter().name(), family);
    }

    /** Address translation, after which nobody need know the LAN. */
    static boolean hides(Host host) {
        return host.nat().stream().anyMatch(rule -> rule.chain() == NatRule.Chain.POSTROUTING);
    }

    /** Who is on a gateway's LAN, one for each subnet. */
    private static Stream<Client> clients(Ground ground, Seat by) {
        return by.addresses()
                .filter(own -> by.isPlugged() && passes(by, own.address().family()))
                .map(AdapterAddress::subnet)
                .flatMap(subnet -> ground.seats()
                        .others(by)
                        .filter(other -> !other.isOn(by.host()))
                        .flatMap(Seat::addresses)
                        .map(AdapterAddress::address)
                        .filter(subnet::contains)
                        .limit(1)
                        .map(address -> new Client(by, subnet, address)));
    }

    private static Optional<Mark> mark(Ground ground, Hop hop, Seat next, Client client) {
        Walk.End end = Walk.hastily(ground, next.host(), client.address());
        String name = end.at().name();
        return switch (end.fate()) {
            case ARRIVES, OPEN -> Optional.empty();
            case NO_ROUTE ->
                Optional.of(Mark.of(
                                "no-way-back",
                                Mark.Severity.WARNING,
                                new Part.OfHost(name),
                                name,
                                client.subnet(),
                                hop.by().host().name())
                        .with(wayBack(hop, next, client, end.at())));
            case LOOPS ->
                Optional.of(Mark.of(
                                "way-back-in-circles",
                                Mark.Severity.WARNING,
                                new Part.OfHost(name),
                                client.subnet(),
                                name)
                        .with(wayBack(hop, next, client, next.host())));
        };
    }

    private static Optional<Mark.Fix> wayBack(Hop hop, Seat next, Client client, Host at) {
        return next.isOn(at)
                ? hop.by()
                        .addresses(hop.gateway().family())
                        .map(AdapterAddress::address)
                        .filter(next::reaches)
                        .findFirst()
                        .map(gateway -> Fixes.onHost(
                                at,
                                Message.of("survey.fix.way", at.name(), client.subnet(), gateway),
                                new Way(
                                        at.name(),
                                        client.subnet(),
                                        gateway,
                                        next.adapter().name())::on))
                : Optional.empty();
    }
}
