package homing.ui.form.grid;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.VBox;

/** What stands below a table: what is said, the fields of the row that is picked, lines that could not be pasted. */
final class Below<T> extends VBox {
    private final GridView<T> view;
    private final Grid<T> grid;
    private final Layout<T> layout;
    private final Say say = new Say();
    /** Null until a row is picked. */
    private RowFields<T> fields;

    Below(GridView<T> view, Grid<T> grid, Layout<T> layout) {
        this.view = view;
        this.grid = grid;
        this.layout = layout;
        getStyleClass().add("below");
        getChildren().setAll(say);
    }

    Say say() {
        return say;
    }

    RowFields<T> fields() {
        if (fields == null) {
            fields = new RowFields<>(view, grid);
            fields.fold(layout.folded());
            getChildren().add(1, fields);
        }
        return fields;
    }

    /** Shows the fields of a row; -1 for none. */
    void show(int row) {
        if (row >= 0 || fields != null) {
            fields().show(row);
        }
    }

    /** There is room for other columns than before. */
    void fold() {
        if (fields != null) {
            fields.fold(layout.folded());
        }
    }

    /** Keeps lines that could not be read, to be mended. */
    void keep(String lines, List<Pasted.Unread> why) {
        putAway();
        view.unfold();
        Unpasted left = new Unpasted(view, lines, why);
        getChildren().add(left);
        left.open();
    }

    /** Puts what could not be pasted away; the table gets the keyboard if that was in it. */
    void putAway() {
        boolean held = getChildren().stream().anyMatch(each -> each instanceof Unpasted && each.isFocusWithin());
        getChildren().removeIf(Unpasted.class::isInstance);
        if (held) {
            view.focus();
        }
    }

    /** What must stay in sight while something is said: the upper edge of the place where it is, in pixels of the screen. */
    double keepsClear() {
        Bounds place = localToScreen(getBoundsInLocal());
        return say.getText().isEmpty() || place == null ? Double.MAX_VALUE : place.getMinY();
    }
}
