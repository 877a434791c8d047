package homing.explain;

import homing.decision.Decision;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.text.Message;
import homing.timeline.Ending;
import homing.timeline.Made;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.Locale;
import java.util.Optional;

/** The verdict on a call's round trip in a sentence. */
public final class EndingWords {
    private EndingWords() {}

    /** What became of the question and the answer, where, and why. */
    public static Message of(Timeline timeline, Made made) {
        Ending ending = made.ending();
        return intoTheOpen(timeline, made).map(step -> beyond(step, made)).orElseGet(() -> {
            String kind = ending.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Object why = ending.reason().<Object>map(verdict -> verdict.why()).orElse("");
            return Message.of("ending." + kind, ending.host(), why);
        });
    }

    private static Message beyond(Step step, Made made) {
        Decision.Transmitted last = (Decision.Transmitted) step.decision();
        return step.host().equals(made.call().host())
                ? Message.of("ending.beyond-caller", step.host(), last.adapter())
                : Message.of("ending.beyond", step.host(), last.adapter());
    }

    /** The last frame of a call that fails, if nothing is drawn on the LAN where it went: what becomes of it cannot be known. */
    public static Optional<Step> intoTheOpen(Timeline timeline, Made made) {
        boolean lost = made.ending().kind() == Ending.Kind.LOST
                || made.ending().kind() == Ending.Kind.UNANSWERED
                || made.ending().kind() == Ending.Kind.NO_NEIGHBOUR;
        return lost ? lastFrame(timeline, made).filter(step -> isAlone(timeline, step)) : Optional.empty();
    }

    private static Optional<Step> lastFrame(Timeline timeline, Made made) {
        for (int at = made.ending().step(); at >= made.step(); at--) {
            Step step = timeline.moments().get(at - 1).step();
            if (step.decision() instanceof Decision.Transmitted) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static boolean isAlone(Timeline timeline, Step step) {
        Network network = timeline.start().network();
        String adapter = ((Decision.Transmitted) step.decision()).adapter();
        boolean loopback = network.host(step.host())
                .flatMap(host -> host.adapter(adapter))
                .map(own -> own.isLoopback())
                .orElse(true);
        return !loopback
                && network.lanOf(new AdapterRef(step.host(), adapter))
                        .map(lan -> lan.adapters().size() < 2)
                        .orElse(true);
    }
}
