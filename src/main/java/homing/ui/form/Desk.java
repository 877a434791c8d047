package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.Reading;
import homing.ui.session.Session;
import java.util.List;

/** What all forms share: the drawing, and the door for edits. */
record Desk(Session session) {
    Scenario scenario() {
        return session.document().scenario();
    }

    void apply(Edit edit) {
        session.document().apply(edit);
    }

    void tell(Attempt attempt) {
        attempt.edit().ifPresent(this::apply);
    }

    static Reading<Edit> reading(Attempt attempt) {
        return attempt.edit()
                .map(Reading::of)
                .orElseGet(() -> new Reading.Bad<>(attempt.refusal().orElseThrow()));
    }

    /** A field with the name of a part; what was picked stays picked under its other name. */
    FormField name(Part part, String name, java.util.function.Function<String, Part> renamed) {
        return new FormField("name", () -> name, text -> reading(Parts.rename(scenario(), part, text)), edit -> {
            apply(edit);
            session.selection().pick(List.of(after(edit, part, renamed)));
        });
    }

    private Part after(Edit edit, Part part, java.util.function.Function<String, Part> renamed) {
        String name = String.valueOf(edit.label().args().get(1));
        Part other = renamed.apply(name);
        return other.isIn(scenario()) ? other : part;
    }
}
