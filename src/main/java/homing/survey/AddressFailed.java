package homing.survey;

import homing.model.AddressState;
import java.util.stream.Stream;

/** An address that was found taken when it was given, and so is not used. */
final class AddressFailed implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().all().stream()
                .flatMap(seat -> seat.adapter().addresses().stream()
                        .filter(own -> own.state() == AddressState.DADFAILED)
                        .map(own -> Mark.of(
                                        "address-failed", Mark.Severity.WARNING, seat.part(), own.address(), seat.ref())
                                .with(AddressFixes.anotherChecked(ground, seat, own))));
    }
}
