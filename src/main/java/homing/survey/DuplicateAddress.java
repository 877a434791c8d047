package homing.survey;

import homing.model.AdapterAddress;
import homing.model.AddressState;
import homing.net.IpAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An address that two adapters own: on one LAN nobody can tell them apart, elsewhere only one of them gets answers. Link-local
 * ones are the same on many LANs, and may be.
 */
final class DuplicateAddress implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        Map<List<Object>, Seat> first = new HashMap<>();
        return ground.seats().all().stream()
                .flatMap(seat -> seat.adapter().addresses().stream()
                        .filter(own -> !own.address().isLoopback() && own.state() != AddressState.DADFAILED)
                        .filter(own -> seat.isPlugged() || !own.address().isLinkLocal())
                        .flatMap(own -> {
                            Seat earlier = first.putIfAbsent(key(seat, own.address()), seat);
                            return earlier == null || earlier == seat
                                    ? Stream.of()
                                    : Stream.of(mark(ground, seat, own, earlier));
                        }));
    }

    private static List<Object> key(Seat seat, IpAddress address) {
        return address.isLinkLocal() ? List.of(address, seat.lan()) : List.of(address);
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own, Seat earlier) {
        boolean together = seat.sharesLanWith(earlier);
        return Mark.of(
                        together && !own.address().isIpv4() ? "duplicate-address6" : "duplicate-address",
                        together ? Mark.Severity.ERROR : Mark.Severity.WARNING,
                        seat.part(),
                        own.address(),
                        earlier.ref(),
                        seat.ref())
                .with(AddressFixes.another(ground, seat, own));
    }
}
