package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a cell is typed over.
 *
 * @param text what stands in the field at first
 * @param known texts that are likely, for completion
 * @param read what becomes of a text: a change, with what is picked after it; nothing picked leaves what is
 * @param lines whether it is a text of several lines
 */
record Typing(String text, Supplier<List<String>> known, Function<String, Reading<Addition>> read, boolean lines) {
    static Typing of(String text, Function<String, Reading<Addition>> read) {
        return new Typing(text, List::of, read, false);
    }

    Typing knowing(Supplier<List<String>> texts) {
        return new Typing(text, texts, read, lines);
    }

    /** A text of several lines. */
    Typing ofLines() {
        return new Typing(text, known, read, true);
    }

    static Addition made(Edit edit) {
        return new Addition(edit, List.of());
    }

    /** What was asked for, or why it cannot be had. */
    static Reading<Addition> reading(Attempt attempt) {
        return reading(attempt, List.of());
    }

    /** @param picked what is picked after it */
    static Reading<Addition> reading(Attempt attempt, List<Part> picked) {
        return attempt.edit()
                .map(edit -> Reading.of(new Addition(edit, picked)))
                .orElseGet(() -> new Reading.Bad<>(attempt.refusal().orElseThrow()));
    }
}
