package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Family;
import java.util.List;
import java.util.stream.Stream;

/** An adapter that shares a subnet with nobody on its LAN, though others there have addresses: it takes all of them for far away. */
final class StrangerOnLan implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().stream()
                .filter(Seat::isPlugged)
                .flatMap(seat -> Stream.of(Family.values())
                        .filter(family -> isStranger(ground, seat, family))
                        .map(family -> Mark.of(
                                "stranger-on-lan",
                                Mark.Severity.WARNING,
                                seat.part(),
                                seat.ref(),
                                own(seat, family).get(0),
                                seat.lan())));
    }

    private static boolean isStranger(Ground ground, Seat seat, Family family) {
        List<AdapterAddress> own = own(seat, family);
        List<AdapterAddress> others = ground.others(seat)
                .flatMap(other -> own(other, family).stream())
                .toList();
        return !own.isEmpty()
                && !others.isEmpty()
                && others.stream().noneMatch(other -> own.stream().anyMatch(mine -> meet(mine, other)));
    }

    private static boolean meet(AdapterAddress one, AdapterAddress other) {
        return one.subnet().contains(other.address()) || other.subnet().contains(one.address());
    }

    private static List<AdapterAddress> own(Seat seat, Family family) {
        return seat.addresses()
                .filter(address -> address.address().family() == family)
                .toList();
    }
}
