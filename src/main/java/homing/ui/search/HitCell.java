package homing.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of what was found: its words at the left, more about it at the right. */
final class HitCell extends ListCell<Hit> {
    private final Label words = new Label();
    private final Label beside = new Label();
    private final HBox line;

    HitCell() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        beside.getStyleClass().add("muted");
        beside.setMinWidth(USE_PREF_SIZE);
        line = new HBox(words, between, beside);
        line.getStyleClass().add("hit");
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        words.setText(hit.words());
        beside.setText(hit.beside());
        setGraphic(line);
    }
}
