package homing.compare;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.function.Predicate;

/** Finds the step in which an aspect of a call was decided. */
record Deciding(Timeline timeline, Made made) {
    Step of(Aspect aspect) {
        return switch (aspect) {
            case BIND -> first(Decision.Bound.class);
            case ADAPTER, NEXT_HOP -> lastBeforeLeaving(Decision.RouteChoice.class);
            case SOURCE -> lastBeforeLeaving(Decision.SourceChoice.class);
            case ENDING -> atEnd();
        };
    }

    /** Why a step passed over what another run has chosen; null if that was no candidate, or was chosen here, too. */
    static Verdict refusal(Step step, CallResult other) {
        if (step.decision() instanceof Decision.RouteChoice choice) {
            return other.route() == null
                    ? null
                    : refused(choice.candidates(), route -> isSameWay(route, other.route()));
        }
        if (step.decision() instanceof Decision.SourceChoice choice) {
            return refused(choice.candidates(), own -> own.address().address().equals(other.wireSource()));
        }
        return null;
    }

    /** By the same gateway to the same destination; what a system makes of the metric is its own. */
    private static boolean isSameWay(TableRoute one, TableRoute other) {
        return one.hop().adapter().equals(other.hop().adapter())
                && one.hop().gatewayAddress().equals(other.hop().gatewayAddress())
                && one.route().destination().equals(other.route().destination());
    }

    private static <T> Verdict refused(List<Candidate<T>> candidates, Predicate<T> chosenThere) {
        return candidates.stream()
                .filter(each -> chosenThere.test(each.subject()))
                .map(Candidate::verdict)
                .filter(verdict -> verdict.standing() == Verdict.Standing.PASSED_OVER)
                .findFirst()
                .orElse(null);
    }

    private Step first(Class<? extends Decision> kind) {
        return timeline.momentsOf(made).stream()
                .map(Moment::step)
                .filter(step -> isCallers(step) && kind.isInstance(step.decision()))
                .findFirst()
                .orElseGet(this::atEnd);
    }

    /** Of several lookups the last one before the first packet leaves counts. */
    private Step lastBeforeLeaving(Class<? extends Decision> kind) {
        Step last = null;
        for (Moment moment : timeline.momentsOf(made)) {
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
        int decided = made.ending() == null ? 0 : made.ending().step();
        int number = Math.max(made.step(), decided);
        return timeline.moments().get(number - 1).step();
    }

    private boolean isCallers(Step step) {
        return step.host().equals(made.call().host()) && timeline.callOf(step).equals(made);
    }
}
