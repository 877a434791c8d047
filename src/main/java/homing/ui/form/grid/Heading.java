package homing.ui.form.grid;

import homing.text.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The heading of a table: its title with the number of rows, which folds it, and the button that adds one. */
final class Heading extends HBox {
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private String title = "";
    private final Button fold = new Button();
    private final Label count = new Label();
    private final Button add;
    private int rows;

    Heading(Button add) {
        this.add = add;
        getStyleClass().add("grid-heading");
        fold.getStyleClass().add("fold");
        fold.setOnAction(pressed -> open.set(!open.get()));
        count.getStyleClass().add("count");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(fold, count, between, add);
        open.addListener(changed -> show());
        show();
    }

    /** Rows that nobody adds are folded, and there is no button to add one. */
    void setAside(boolean aside) {
        open.set(!aside);
        add.setVisible(!aside);
        add.setManaged(!aside);
    }

    void focus() {
        add.requestFocus();
    }

    void entitle(String words) {
        title = words;
        show();
    }

    void count(int shown) {
        rows = shown;
        show();
    }

    private void show() {
        fold.setText((open.get() && rows > 0 ? "▾ " : "▸ ") + title);
        fold.setDisable(rows == 0);
        count.setText(Words.english().say("ui.form.count", rows));
        String state = open.get() ? "ui.form.unfolded" : "ui.form.folded";
        fold.setAccessibleText(Words.english().say(state, title, rows));
    }

    BooleanProperty openProperty() {
        return open;
    }
}
