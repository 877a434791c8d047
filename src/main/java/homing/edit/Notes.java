package homing.edit;

import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Edits of texts on the canvas. */
public final class Notes {
    private Notes() {}

    /** A note; its text may be changed at once with {@link #setText}. */
    public static Addition add(Scenario scenario, String text, Spot at) {
        int place = scenario.notes().size();
        Edit edit = Edit.of(Message.of("edit.note.add"), before -> {
            List<Note> notes = new ArrayList<>(before.notes());
            notes.add(new Note(Texts.clean(text), at));
            return before.withNotes(notes);
        });
        return new Addition(edit, List.of(new Part.OfNote(place)));
    }

    /** Another text. */
    public static Edit setText(int place, String text) {
        return new Edit(Message.of("edit.note.text"), "", before -> {
            if (!new Part.OfNote(place).isIn(before)) {
                return before;
            }
            List<Note> notes = new ArrayList<>(before.notes());
            notes.set(place, new Note(Texts.clean(text), notes.get(place).at()));
            return before.withNotes(notes);
        });
    }
}
