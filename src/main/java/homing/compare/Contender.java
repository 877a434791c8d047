package homing.compare;

import homing.decision.Verdict;
import homing.model.StackId;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * The call under one stack.
 *
 * @param own whether it is the stack that the host has
 * @param differs in what it differs from the host's own stack, in the order of deciding
 * @param deciding the step by which the first difference came; null if there is none
 * @param refused why in that step the choice of the host's own stack was passed over; null if it was no candidate
 */
public record Contender(
        StackId stack, Timeline timeline, boolean own, List<Aspect> differs, Step deciding, Verdict refused) {
    public Contender {
        differs = List.copyOf(differs);
    }

    public Optional<Step> difference() {
        return Optional.ofNullable(deciding);
    }

    /** Why the choice of the host's own stack was passed over. */
    public Optional<Verdict> refusal() {
        return Optional.ofNullable(refused);
    }

    /** Why it differs from the run of the host's own stack; empty if it does not. */
    public Optional<Because> because() {
        return difference().map(step -> Because.of(this, step));
    }
}
