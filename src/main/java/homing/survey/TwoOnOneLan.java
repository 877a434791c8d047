package homing.survey;

import homing.model.Host;
import homing.net.Family;
import homing.scenario.Part;
import homing.systems.SystemFamily;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two adapters of a host in one subnet on one LAN: by which of them a packet leaves, and who answers ARP, is another matter. */
final class TwoOnOneLan implements Check {
    private static final Pattern CAREFUL = Pattern.compile("conf\\..+\\.arp_(filter|ignore)");

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .filter(host -> ground.seats().of(host).size() > 1 && !isCareful(host))
                .flatMap(host -> marks(ground.seats().of(host)));
    }

    /** Linux can be told to answer by the right adapter only (ip-sysctl). */
    private static boolean isCareful(Host host) {
        return host.settings().values().entrySet().stream()
                .anyMatch(entry -> CAREFUL.matcher(entry.getKey()).matches() && entry.getValue() > 0);
    }

    private static Stream<Mark> marks(List<Seat> seats) {
        return seats.stream()
                .flatMap(later -> seats.stream()
                        .takeWhile(earlier -> earlier != later)
                        .filter(earlier -> earlier.sharesLanWith(later) && meet(earlier, later))
                        .limit(1)
                        .map(earlier -> mark(earlier, later)));
    }

    private static boolean meet(Seat one, Seat other) {
        return one.addresses(Family.IPV4)
                .anyMatch(own -> other.addresses(Family.IPV4)
                        .anyMatch(its -> its.subnet().equals(own.subnet())));
    }

    private static Mark mark(Seat earlier, Seat later) {
        String code = later.system() == SystemFamily.LINUX ? "two-on-one-lan" : "two-on-one-lan-strict";
        return Mark.of(
                code,
                Mark.Severity.HINT,
                new Part.OfHost(later.host().name()),
                earlier.ref(),
                later.ref(),
                later.lan());
    }
}
