package homing.timeline;

import homing.model.Call;

/**
 * A call that was made in a run.
 *
 * @param step the number of its first step
 */
public record Made(Call call, int step, CallResult result, Ending ending) {}
