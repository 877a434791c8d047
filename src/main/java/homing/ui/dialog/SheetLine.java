package homing.ui.dialog;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of a list on a sheet: its words at the left, which are cut first, and at the right more about it. */
public final class SheetLine extends HBox {
    private final Label words = new Label();
    private final Label beside = new Label();

    public SheetLine() {
        Region between = new Region();
        setHgrow(between, Priority.ALWAYS);
        beside.getStyleClass().add("muted");
        beside.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("hit");
        getChildren().addAll(words, between, beside);
    }

    /** Shows both, and tells how they are spoken. */
    public String show(String left, String right) {
        words.setText(left);
        beside.setText(right);
        return left + ", " + right;
    }
}
