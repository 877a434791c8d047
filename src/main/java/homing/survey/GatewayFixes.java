package homing.survey;

import homing.edit.wiring.Way;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NextHop;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits that let a host go by a gateway that it can ask. */
final class GatewayFixes {
    private GatewayFixes() {}

    /** What mends a gateway that cannot be asked: another gateway on the LAN, or the adapter that does reach it. */
    static List<Mark.Fix> reachable(Ground ground, Hop hop) {
        return Stream.of(another(ground, hop), byOtherAdapter(ground, hop))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same routes by a gateway that is on the LAN, if there is one. */
    static Optional<Mark.Fix> another(Ground ground, Hop hop) {
        return beside(ground, hop.by(), hop.gateway().family()).map(found -> {
            String adapter = hop.by().adapter().name();
            return Fixes.onHost(
                    hop.by().host(),
                    Message.of("survey.fix.gateway", hop.by().host().name(), found),
                    host -> rerouted(host, hop, NextHop.via(found, adapter)));
        });
    }

    /** The same routes by the adapter of the host that has the gateway on its LAN. */
    private static Optional<Mark.Fix> byOtherAdapter(Ground ground, Hop hop) {
        Host owner = hop.by().host();
        return ground.seats().of(owner).stream()
                .filter(seat -> seat != hop.by()
                        && seat.reaches(hop.gateway())
                        && !ground.seats().ownersBeside(seat, hop.gateway()).isEmpty())
                .findFirst()
                .map(seat -> Fixes.onHost(
                        owner,
                        Message.of(
                                "survey.fix.adapter",
                                owner.name(),
                                hop.gateway(),
                                seat.adapter().name()),
                        host -> rerouted(
                                host,
                                hop,
                                NextHop.via(hop.gateway(), seat.adapter().name()))));
    }

    private static Host rerouted(Host host, Hop hop, NextHop to) {
        String from = hop.by().adapter().name();
        Host routed = Fixes.withEachHop(
                host,
                next -> Fixes.isBy(next, hop.gateway(), from)
                        ? new NextHop(to.gateway(), to.adapter(), next.weight(), next.flags())
                        : next);
        return routed.withAdapters(routed.adapters().stream()
                .map(adapter -> moved(adapter, hop, to))
                .toList());
    }

    /** Gateways in the settings of adapters: the one is put in the place of the other, at the adapter where it belongs. */
    private static Adapter moved(Adapter adapter, Hop hop, NextHop to) {
        boolean was = adapter.name().equals(hop.by().adapter().name());
        boolean will = adapter.name().equals(to.adapter());
        Optional<Gateway> old = hop.by().adapter().gateways().stream()
                .filter(each -> each.address().equals(hop.gateway()))
                .findFirst();
        if (old.isEmpty() || !(was || will)) {
            return adapter;
        }
        Gateway other = new Gateway(to.gateway(), old.get().metric());
        if (was && will) {
            return adapter.withGateways(adapter.gateways().stream()
                    .map(each ->
                            each.address().equals(hop.gateway()) ? new Gateway(other.address(), each.metric()) : each)
                    .distinct()
                    .toList());
        }
        return was
                ? adapter.withGateways(adapter.gateways().stream()
                        .filter(each -> !each.address().equals(hop.gateway()))
                        .toList())
                : adapter.withGateways(Fixes.with(adapter.gateways(), other));
    }

    /** A default route by the first gateway that stands on one of the host's LANs. */
    static Optional<Mark.Fix> defaultRoute(Ground ground, Host host) {
        return ground.seats().of(host).stream()
                .flatMap(seat -> Stream.of(Family.values())
                        .flatMap(family -> beside(ground, seat, family).stream())
                        .map(gateway ->
                                defaultRoute(host, gateway, seat.adapter().name())))
                .findFirst();
    }

    private static Mark.Fix defaultRoute(Host host, IpAddress gateway, String adapter) {
        Prefix all = gateway.isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
        return Fixes.onHost(
                host,
                Message.of("survey.fix.route", host.name(), gateway, adapter),
                new Way(host.name(), all, gateway, adapter)::on);
    }

    /** An address of a host on the LAN that sends packets on, in a subnet of the adapter's. */
    static Optional<IpAddress> beside(Ground ground, Seat seat, Family family) {
        return ground.gatewaysOn(seat.lan(), family).stream()
                .filter(other -> !other.isOn(seat.host()))
                .flatMap(other -> other.addresses(family).map(AdapterAddress::address))
                .filter(gateway ->
                        seat.reaches(gateway) && seat.host().ownerOf(gateway).isEmpty())
                .findFirst();
    }
}
