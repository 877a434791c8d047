package homing.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name and what belongs to it, in two columns that are the same in all rows. */
final class FormRow {
    private FormRow() {}

    static HBox of(Label name, Region control) {
        name.getStyleClass().add("form-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(name, control);
        row.getStyleClass().add("form-row");
        return row;
    }

    /** What stands in the second column alone. */
    static HBox of(Node control) {
        Label nothing = new Label();
        HBox row = of(nothing, new HBox(control));
        row.getStyleClass().add("unnamed");
        return row;
    }
}
