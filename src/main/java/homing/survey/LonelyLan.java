package homing.survey;

import homing.model.Lan;
import homing.scenario.Part;
import java.util.stream.Stream;

/** A LAN with fewer than two adapters: nobody to talk to. */
final class LonelyLan implements Check {
    private static final int COMPANY = 2;

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.scenario().network().lans().stream()
                .filter(lan -> lan.adapters().size() < COMPANY)
                .map(LonelyLan::mark);
    }

    private static Mark mark(Lan lan) {
        String code = lan.adapters().isEmpty() ? "lan-empty" : "lan-of-one";
        return Mark.of(code, Mark.Severity.HINT, new Part.OfLan(lan.name()), lan.name());
    }
}
