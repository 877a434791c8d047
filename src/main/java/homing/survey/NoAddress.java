package homing.survey;

import java.util.stream.Stream;

/** An adapter on a LAN that has no address, while others there have. */
final class NoAddress implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().all().stream()
                .filter(seat -> seat.isPlugged() && seat.adapter().addresses().isEmpty())
                .map(seat -> Mark.of("no-address", Mark.Severity.HINT, seat.part(), seat.ref(), seat.lan())
                        .with(AddressFixes.ofLan(ground, seat)));
    }
}
