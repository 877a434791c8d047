package homing.timeline;

import homing.model.Call;

/**
 * A call that was made in a run.
 *
 * @param title what it shows; empty for none
 * @param step the number of its first step
 */
public record Made(String title, Call call, int step, CallResult result, Ending ending) {
    /** A call without a title. */
    public Made(Call call, int step, CallResult result, Ending ending) {
        this("", call, step, result, ending);
    }

    /** Whether it was not decided before a step. */
    boolean isUnderWay(int at) {
        return ending == null || ending.step() >= at;
    }
}
