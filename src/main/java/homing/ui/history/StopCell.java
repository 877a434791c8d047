package homing.ui.history;

import homing.edit.History.Stop;
import homing.text.Words;
import homing.ui.dialog.SheetLine;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** A state: what led to it at the left; at the right whether the drawing is there, and whether it is what the file holds. */
final class StopCell extends ListCell<Stop> {
    private static final Words WORDS = Words.english();
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final HistorySheet sheet;
    private final SheetLine line = new SheetLine();

    StopCell(HistorySheet sheet) {
        this.sheet = sheet;
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                sheet.goTo(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(Stop stop, boolean empty) {
        super.updateItem(stop, empty);
        setText(null);
        boolean none = empty || stop == null;
        setGraphic(none ? null : line);
        pseudoClassStateChanged(UNDONE, !none && !stop.done());
        setAccessibleText(none ? null : line.show(words(stop), beside(stop)));
    }

    private static String words(Stop stop) {
        return stop.label().map(WORDS::say).orElseGet(() -> WORDS.say("ui.form.history.opened"));
    }

    private String beside(Stop stop) {
        String place = sheet.isCurrent(getIndex()) ? "here" : stop.done() ? "done" : "undone";
        String said = WORDS.say("ui.form.history." + place);
        return stop.saved() ? WORDS.say("ui.form.history.saved", said) : said;
    }
}
