package homing.compare;

import homing.decision.Decision;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;

/** Finds the step in which an aspect of a run was decided. */
record Deciding(Timeline timeline) {
    Step of(Aspect aspect) {
        return switch (aspect) {
            case BIND -> first(Decision.Bound.class);
            case ADAPTER, NEXT_HOP -> lastBeforeLeaving(Decision.RouteChoice.class);
            case SOURCE -> lastBeforeLeaving(Decision.SourceChoice.class);
            case ENDING -> atEnd();
        };
    }

    private Step first(Class<? extends Decision> kind) {
        return timeline.moments().stream()
                .map(Moment::step)
                .filter(step -> isCallers(step) && kind.isInstance(step.decision()))
                .findFirst()
                .orElseGet(this::atEnd);
    }

    /** Of several lookups the last one before the first packet leaves counts. */
    private Step lastBeforeLeaving(Class<? extends Decision> kind) {
        Step last = null;
        for (Moment moment : timeline.moments()) {
            Step step = moment.step();
            if (isCallers(step) && kind.isInstance(step.decision())) {
                last = step;
            }
            if (last != null && isCallers(step) && step.decision() instanceof Decision.NeighbourLookup) {
                return last;
            }
        }
        return last == null ? atEnd() : last;
    }

    private Step atEnd() {
        int number = Math.max(1, timeline.ending().step());
        return timeline.moments().get(number - 1).step();
    }

    private boolean isCallers(Step step) {
        return step.host().equals(timeline.call().host());
    }
}
