package homing.ui.search;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of what was found: its words at the left, at the right more about it, or why it cannot be chosen. */
final class HitCell extends ListCell<Hit> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

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
        pseudoClassStateChanged(IMPOSSIBLE, hit != null && !hit.isPossible());
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(hit.words());
        beside.setText(hit.isPossible() ? hit.beside() : hit.obstacle());
        setAccessibleText(words.getText() + ", " + beside.getText());
        setGraphic(line);
    }
}
