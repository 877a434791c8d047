package homing.survey;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import java.util.stream.Stream;

/** A LAN with fewer than two adapters, or those of one host only: nobody to talk to. */
final class LonelyLan implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.scenario().network().lans().stream()
                .filter(lan -> hosts(lan) < 2)
                .map(LonelyLan::mark);
    }

    private static long hosts(Lan lan) {
        return lan.adapters().stream().map(AdapterRef::host).distinct().limit(2).count();
    }

    private static Mark mark(Lan lan) {
        Part part = new Part.OfLan(lan.name());
        return switch (lan.adapters().size()) {
            case 0 -> Mark.of("lan-empty", Mark.Severity.HINT, part, lan.name());
            case 1 -> Mark.of("lan-of-one", Mark.Severity.HINT, part, lan.name());
            default ->
                Mark.of(
                        "lan-of-one-host",
                        Mark.Severity.HINT,
                        part,
                        lan.name(),
                        lan.adapters().get(0).host());
        };
    }
}
