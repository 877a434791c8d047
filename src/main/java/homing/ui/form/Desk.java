package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.Reading;
import homing.ui.session.Session;

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
    FormField name(Part part, String name) {
        return new FormField("name", () -> name, text -> reading(Parts.rename(scenario(), part, text)), edit -> {
            apply(edit);
            session.selection().pick(after(edit, part));
        });
    }

    private Part after(Edit edit, Part part) {
        Part other = part.named(String.valueOf(edit.label().args().get(1)));
        return other.isIn(scenario()) ? other : part;
    }
}
