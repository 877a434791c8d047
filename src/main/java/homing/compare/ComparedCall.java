package homing.compare;

import homing.decision.Verdict;
import homing.timeline.Made;
import homing.timeline.Step;
import java.util.List;
import java.util.Optional;

/**
 * A call as it went under one stack.
 *
 * @param differs in what it differs from the same call under the host's own stack, in the order of deciding
 * @param deciding the step by which the first difference came; null if there is none
 * @param refused why in that step the choice of the host's own stack was passed over; null if it was no candidate
 */
public record ComparedCall(Made made, List<Aspect> differs, Step deciding, Verdict refused) {
    public ComparedCall {
        differs = List.copyOf(differs);
    }

    /** A call of which nothing differs. */
    static ComparedCall same(Made made) {
        return new ComparedCall(made, List.of(), null, null);
    }

    public Optional<Step> difference() {
        return Optional.ofNullable(deciding);
    }

    /** Why the choice of the host's own stack was passed over. */
    public Optional<Verdict> refusal() {
        return Optional.ofNullable(refused);
    }
}
