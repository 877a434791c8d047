package homing.ui.form;

import homing.edit.Notes;
import homing.scenario.Part;
import homing.ui.form.field.Reading;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A note: its text. */
final class NoteForm implements Page {
    private final Desk desk;
    private final Part.OfNote note;
    private final LongField text;
    private final VBox page = new VBox();

    NoteForm(Desk desk, Part.OfNote note) {
        this.desk = desk;
        this.note = note;
        text = new LongField(
                "note",
                () -> desk.scenario().notes().get(note.place()).text(),
                typed -> Reading.of(Notes.setText(note.place(), typed)),
                desk::apply);
        page.getStyleClass().add("form-page");
        page.setId("form-note");
        page.getChildren().add(text);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean show() {
        if (!note.isIn(desk.scenario())) {
            return false;
        }
        text.show();
        return true;
    }
}
