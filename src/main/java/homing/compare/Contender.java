package homing.compare;

import homing.model.StackId;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * The calls of a run under one stack.
 *
 * @param own whether it is the stack that the host has
 * @param calls those that were made, in order; a run that is cut off makes fewer than others
 */
public record Contender(StackId stack, Timeline timeline, boolean own, List<ComparedCall> calls) {
    public Contender {
        calls = List.copyOf(calls);
    }

    /** A call by its place in the run, from 0; empty if it was never made. */
    public Optional<ComparedCall> call(int place) {
        return place < calls.size() ? Optional.of(calls.get(place)) : Optional.empty();
    }

    /** Whether a call was made and went as under the host's own stack. */
    public boolean isSame(int place) {
        return call(place).filter(call -> call.differs().isEmpty()).isPresent();
    }

    /** Why a call differs from that of the host's own stack; empty if it does not. */
    public Optional<Because> because(int place) {
        return call(place).flatMap(call -> call.difference().map(step -> Because.of(timeline, call, step)));
    }
}
