package homing.survey;

import homing.net.Mac;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A hardware address that two adapters of a LAN have: each takes frames that are meant for the other. */
final class DuplicateMac implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().byLan().values().stream().flatMap(seats -> marks(ground, seats));
    }

    private static Stream<Mark> marks(Ground ground, List<Seat> seats) {
        Map<Mac, Seat> first = new HashMap<>();
        return seats.stream()
                .filter(seat -> !seat.adapter().mac().equals(Mac.ZERO))
                .flatMap(seat -> {
                    Seat earlier = first.putIfAbsent(seat.adapter().mac(), seat);
                    return earlier == null ? Stream.of() : Stream.of(mark(ground, seat, earlier));
                });
    }

    private static Mark mark(Ground ground, Seat seat, Seat earlier) {
        return Mark.of(
                        "duplicate-mac",
                        Mark.Severity.ERROR,
                        seat.part(),
                        seat.adapter().mac(),
                        earlier.ref(),
                        seat.ref(),
                        seat.lan())
                .with(Fixes.anotherMac(ground, seat));
    }
}
