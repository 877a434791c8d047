package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Prefix;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An address that shares its subnet with nobody on the LAN, though others there have addresses: it takes all of them for far away.
 * It is worse if the adapter has no other.
 */
final class StrangerOnLan implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().mixed().flatMap(company -> marks(ground, company));
    }

    private static Stream<Mark> marks(Ground ground, Company company) {
        Map<Prefix, List<Seat>> bySubnet = company.bySubnet(own -> true);
        return company.seats().stream().flatMap(seat -> {
            List<AdapterAddress> own = company.addresses(seat).toList();
            List<AdapterAddress> alone = own.stream()
                    .filter(address -> bySubnet.get(address.subnet()).stream().allMatch(seat::equals)
                            && company.besides(seat).noneMatch(other -> meet(address, other)))
                    .toList();
            return alone.isEmpty() || company.besides(seat).findAny().isEmpty()
                    ? Stream.of()
                    : marks(ground, seat, own, alone);
        });
    }

    private static boolean meet(AdapterAddress one, AdapterAddress other) {
        return one.subnet().contains(other.address()) || other.subnet().contains(one.address());
    }

    private static Stream<Mark> marks(Ground ground, Seat seat, List<AdapterAddress> own, List<AdapterAddress> alone) {
        if (alone.size() < own.size()) {
            return alone.stream()
                    .map(each ->
                            Mark.of("address-apart", Mark.Severity.HINT, seat.part(), each, seat.ref(), seat.lan()));
        }
        AdapterAddress first = own.get(0);
        return Stream.of(Mark.of("stranger-on-lan", Mark.Severity.WARNING, seat.part(), seat.ref(), first, seat.lan())
                .with(AddressFixes.ofLanInstead(ground, seat, first)));
    }
}
