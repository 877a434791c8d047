package homing.ui.history;

import homing.edit.History.Stop;
import homing.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A state: what led to it at the left; at the right whether the drawing is there, and whether it is what the file holds. */
final class StopCell extends ListCell<Stop> {
    private static final Words WORDS = Words.english();
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final HistorySheet sheet;
    private final Label words = new Label();
    private final Label beside = new Label();
    private final HBox line;

    StopCell(HistorySheet sheet) {
        this.sheet = sheet;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        beside.getStyleClass().add("muted");
        beside.setMinWidth(USE_PREF_SIZE);
        line = new HBox(words, between, beside);
        line.getStyleClass().add("hit");
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
        if (!none) {
            words.setText(stop.label().map(WORDS::say).orElseGet(() -> WORDS.say("ui.form.history.opened")));
            beside.setText(beside(stop));
            setAccessibleText(words.getText() + ", " + beside.getText());
        }
    }

    private String beside(Stop stop) {
        String place = sheet.isCurrent(getIndex()) ? "here" : stop.done() ? "done" : "undone";
        String said = WORDS.say("ui.form.history." + place);
        return stop.saved() ? WORDS.say("ui.form.history.saved", said) : said;
    }
}
