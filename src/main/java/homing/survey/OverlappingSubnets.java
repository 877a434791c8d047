package homing.survey;

import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.Prefix;
import java.util.List;
import java.util.stream.Stream;

/** Two adapters of a host, on different LANs, whose subnets overlap: its routes cannot tell which of them a neighbour is behind. */
final class OverlappingSubnets implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .filter(host -> ground.seats().of(host).size() > 1)
                .flatMap(host -> marks(ground, host));
    }

    private static Stream<Mark> marks(Ground ground, Host host) {
        List<Seat> seats = ground.seats().of(host);
        return seats.stream()
                .flatMap(later -> seats.stream()
                        .takeWhile(earlier -> earlier != later)
                        .filter(earlier -> !earlier.sharesLanWith(later))
                        .flatMap(earlier -> marks(earlier, later)));
    }

    private static Stream<Mark> marks(Seat earlier, Seat later) {
        return later.addresses()
                .flatMap(one -> earlier.addresses()
                        .filter(other -> overlap(one, other))
                        .limit(1)
                        .map(other -> Mark.of(
                                "overlapping-subnets",
                                Mark.Severity.WARNING,
                                later.part(),
                                one,
                                later.ref(),
                                other,
                                earlier.ref())));
    }

    private static boolean overlap(AdapterAddress one, AdapterAddress other) {
        Prefix a = one.subnet();
        Prefix b = other.subnet();
        return one.address().family() == other.address().family()
                && !a.isSingle()
                && !b.isSingle()
                && (a.contains(b) || b.contains(a));
    }
}
