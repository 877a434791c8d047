package homing.ui.form.grid;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;
import java.util.function.Function;

/** Several edits as one: each meets what the one before has made. */
public final class Together {
    /** What is tried on a drawing. */
    public interface Step extends Function<Scenario, Attempt> {}

    private Together() {}

    /**
     * All steps, or the first refusal.
     *
     * @param label what they do, if there is more than one; a single one keeps its own label
     */
    public static Attempt of(Scenario scenario, Message label, List<Step> steps) {
        Scenario after = scenario;
        Edit whole = null;
        for (Step step : steps) {
            Attempt attempt = step.apply(after);
            if (attempt.edit().isEmpty()) {
                return attempt;
            }
            Edit next = attempt.edit().get();
            whole = whole == null ? next : both(label, whole, next);
            after = next.change().apply(after);
        }
        return Attempt.of(whole == null ? Edit.of(label, before -> before) : whole);
    }

    private static Edit both(Message label, Edit first, Edit second) {
        return Edit.of(label, second.after(first).change());
    }
}
