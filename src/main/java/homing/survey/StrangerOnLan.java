package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Family;
import java.util.ArrayList;
import java.util.HashMap;
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
        return ground.seats().byLan().values().stream()
                .flatMap(company -> Stream.of(Family.values())
                        .filter(family -> Seats.areMixed(company, family))
                        .flatMap(family -> marks(ground, company, family)));
    }

    private static Stream<Mark> marks(Ground ground, List<Seat> company, Family family) {
        Map<Object, List<Seat>> bySubnet = new HashMap<>();
        company.forEach(seat -> seat.addresses(family)
                .forEach(own -> bySubnet.computeIfAbsent(own.subnet(), key -> new ArrayList<>())
                        .add(seat)));
        return company.stream().flatMap(seat -> {
            List<AdapterAddress> own = seat.addresses(family).toList();
            List<AdapterAddress> alone = own.stream()
                    .filter(address -> bySubnet.get(address.subnet()).stream().allMatch(seat::equals)
                            && others(company, seat, family).noneMatch(other -> meet(address, other)))
                    .toList();
            return alone.isEmpty() || others(company, seat, family).findAny().isEmpty()
                    ? Stream.of()
                    : marks(ground, seat, own, alone);
        });
    }

    private static Stream<AdapterAddress> others(List<Seat> company, Seat seat, Family family) {
        return company.stream().filter(other -> other != seat).flatMap(other -> other.addresses(family));
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
