package homing.edit;

import homing.scenario.Scenario;
import homing.text.Message;
import java.util.function.UnaryOperator;

/**
 * A change of a scenario.
 *
 * @param label what it does, as the undo entry says it: Move client
 * @param mergeKey edits that follow each other with the same key are undone as one; empty to stand alone
 * @param change makes the changed scenario; it has no effect besides
 */
public record Edit(Message label, String mergeKey, UnaryOperator<Scenario> change) {
    /** An edit that is undone by itself. */
    public static Edit of(Message label, UnaryOperator<Scenario> change) {
        return new Edit(label, "", change);
    }

    /** This one, made of what another has made; both are undone as one, under the label of this one. */
    public Edit after(Edit first) {
        return of(label, before -> change.apply(first.change.apply(before)));
    }

    boolean continues(Edit earlier) {
        return !mergeKey.isEmpty() && mergeKey.equals(earlier.mergeKey);
    }
}
