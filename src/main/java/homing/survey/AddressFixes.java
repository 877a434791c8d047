package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits that give an adapter the address that it should have. */
final class AddressFixes {
    private AddressFixes() {}

    /** Another address of the same subnet, if one is free. */
    static Optional<Mark.Fix> another(Ground ground, Seat seat, AdapterAddress own) {
        return freeIn(ground, seat, own.subnet()).map(free -> instead(seat, own, free, own.prefixLength()));
    }

    /** The same for one that was found taken: the other one is still to be checked. */
    static Optional<Mark.Fix> anotherChecked(Ground ground, Seat seat, AdapterAddress failed) {
        return freeIn(ground, seat, failed.subnet())
                .map(free -> renumbered(
                        seat,
                        failed,
                        free,
                        adapter -> adapter.withAddresses(
                                replaced(adapter.addresses(), failed, free, failed.prefixLength()).stream()
                                        .map(each -> each.address().equals(free)
                                                ? each.without(AdapterAddress.Mark.DADFAILED)
                                                : each)
                                        .toList())));
    }

    /** An address of the subnet that the others on the LAN have, in the place of one that does not fit. */
    static Optional<Mark.Fix> ofLanInstead(Ground ground, Seat seat, AdapterAddress own) {
        return ground.subnetsBeside(seat, own.address().family())
                .filter(subnet -> keepsGateways(ground, seat, own, subnet))
                .findFirst()
                .flatMap(subnet -> freeIn(ground, seat, subnet).map(free -> instead(seat, own, free, subnet.length())));
    }

    /** Whether no gateway that the adapter reaches gets out of reach when an address comes to another subnet. */
    static boolean keepsGateways(Ground ground, Seat seat, AdapterAddress own, Prefix other) {
        return ground.hops(seat.host()).stream()
                .filter(hop -> hop.by() == seat && own.subnet().contains(hop.gateway()))
                .allMatch(hop -> other.contains(hop.gateway()));
    }

    /** The first free address of the subnet that the others on its LAN have, beside what the adapter has. */
    static Optional<Mark.Fix> ofLan(Ground ground, Seat seat) {
        return Stream.of(Family.values())
                .flatMap(family -> ofLan(ground, seat, family).stream())
                .findFirst();
    }

    /** The same for one family. */
    static Optional<Mark.Fix> ofLan(Ground ground, Seat seat, Family family) {
        return ground.subnetsBeside(seat, family)
                .findFirst()
                .flatMap(subnet -> freeIn(ground, seat, subnet)
                        .map(free -> Fixes.onAdapter(
                                seat,
                                Message.of("survey.fix.address", seat.ref(), free),
                                adapter -> adapter.withAddresses(
                                        Fixes.with(adapter.addresses(), AdapterAddress.of(free, subnet.length()))))));
    }

    /** The same address in a subnet of another length. */
    static Mark.Fix ofLength(Seat seat, AdapterAddress own, int length) {
        return Fixes.onAdapter(
                seat,
                Message.of("survey.fix.length", seat.ref(), own.address() + "/" + length),
                adapter -> adapter.withAddresses(replaced(adapter.addresses(), own, own.address(), length)));
    }

    private static Mark.Fix instead(Seat seat, AdapterAddress own, IpAddress free, int length) {
        return renumbered(
                seat, own, free, adapter -> adapter.withAddresses(replaced(adapter.addresses(), own, free, length)));
    }

    /** Routes that send with the old source send with the other one, unless another adapter has the old one as well. */
    private static Mark.Fix renumbered(Seat seat, AdapterAddress own, IpAddress free, UnaryOperator<Adapter> change) {
        IpAddress old = own.address();
        return Fixes.onHost(seat.host(), Message.of("survey.fix.address", seat.ref(), free), host -> {
            Host changed = host.adapter(seat.adapter().name())
                    .map(adapter -> host.withAdapter(change.apply(adapter)))
                    .orElse(host);
            return changed.ownerOf(old).isPresent()
                    ? changed
                    : Fixes.withEachRoute(
                            changed,
                            route -> route.preferred().filter(old::equals).isPresent()
                                    ? route.withPreferredSource(free)
                                    : route);
        });
    }

    /**
     * A broadcast address that was written down goes: the system works out the one that fits. No address comes to stand there twice.
     */
    private static List<AdapterAddress> replaced(
            List<AdapterAddress> all, AdapterAddress old, IpAddress address, int length) {
        AdapterAddress other = new AdapterAddress(
                address,
                length,
                old.scope(),
                old.peer(),
                length == old.prefixLength() && old.subnet().contains(address) ? old.broadcast() : null,
                old.label(),
                old.marks(),
                old.advertiser());
        boolean isThere = all.stream().anyMatch(each -> each.toString().equals(other.toString()));
        return all.stream()
                .filter(each -> !(isThere && each.equals(old)))
                .map(each -> each.equals(old) ? other : each)
                .toList();
    }

    private static Optional<IpAddress> freeIn(Ground ground, Seat seat, Prefix subnet) {
        return ground.unused().in(subnet, Forwarding.isOn(seat.host()));
    }
}
