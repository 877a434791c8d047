package homing.survey;

import homing.model.AdapterAddress;
import homing.net.IpAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An address that two adapters own: on one LAN nobody can tell them apart, elsewhere only one of them gets answers. */
final class DuplicateAddress implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        Map<IpAddress, Seat> first = new HashMap<>();
        return ground.seats().stream()
                .flatMap(seat -> seat.addresses().flatMap(own -> {
                    Seat earlier = first.putIfAbsent(own.address(), seat);
                    return earlier == null || earlier.equals(seat)
                            ? Stream.of()
                            : Stream.of(mark(ground, seat, own, earlier));
                }));
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own, Seat earlier) {
        Mark.Severity severity = seat.sharesLanWith(earlier) ? Mark.Severity.ERROR : Mark.Severity.WARNING;
        Mark mark = Mark.of("duplicate-address", severity, seat.part(), own.address(), earlier.ref(), seat.ref());
        return Fixes.anotherAddress(ground, seat, own).map(mark::with).orElse(mark);
    }
}
