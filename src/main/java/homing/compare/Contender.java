package homing.compare;

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
 */
public record Contender(StackId stack, Timeline timeline, boolean own, List<Aspect> differs, Step deciding) {
    public Contender {
        differs = List.copyOf(differs);
    }

    public Optional<Step> difference() {
        return Optional.ofNullable(deciding);
    }
}
