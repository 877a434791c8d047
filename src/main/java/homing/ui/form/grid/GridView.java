package homing.ui.form.grid;

import homing.edit.Edit;
import homing.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A table that is edited in place, with its heading. It can be folded; an empty one says what a row would do, and offers to add
 * one. The table itself is built when there is a first row to show.
 */
public final class GridView<T> extends VBox {
    private static final Words WORDS = Words.english();

    private final Grid<T> grid;
    private final RowEdits<T> edits;
    private final RowClips<T> clips;
    private final Heading heading;
    private final Ruler ruler = new Ruler();
    private final Layout<T> layout;
    private final Label nothing;
    private final Below<T> below;
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(this, "picked", -1);
    private GridTable<T> table;

    private List<T> rows = List.of();

    /** @param apply where edits go */
    public GridView(Grid<T> grid, Consumer<Edit> apply) {
        this.grid = grid;
        edits = new RowEdits<>(this, grid, apply);
        clips = new RowClips<>(this, grid);
        layout = new Layout<>(grid, ruler);
        below = new Below<>(this, grid, layout);
        heading = new Heading(new AddButton(grid, addWords(), edits::add, clips::paste));
        heading.setAside(grid.isAside());
        heading.openProperty().addListener((property, before, open) -> layOut());
        nothing = nothing();
        getStyleClass().add("grid-view");
        setId("grid-" + grid.id());
        setOnContextMenuRequested(asked -> {
            new RowMenu<>(this).show(this, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        show();
    }

    private Label nothing() {
        Label label = new Label(WORDS.say("ui.form." + grid.name() + ".empty"));
        label.getStyleClass().add("grid-empty");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    String addWords() {
        return WORDS.say("ui.form.add", WORDS.say("ui.form." + grid.name() + ".one"));
    }

    /** Shows the rows as they are. */
    public void show() {
        List<T> shown = grid.rows();
        heading.entitle(WORDS.say(grid.title()));
        boolean first = table == null;
        if (first || !shown.equals(rows)) {
            rows = shown;
            heading.count(rows.size());
            if (first && !rows.isEmpty()) {
                table = new GridTable<>(grid, this, layout);
            }
            layOut();
            if (table != null) {
                table.showRows(rows);
                picked(table.places());
            }
        }
    }

    private void layOut() {
        if (table == null || rows.isEmpty()) {
            getChildren().setAll(ruler, heading, nothing, below);
        } else if (!heading.openProperty().get()) {
            getChildren().setAll(ruler, heading);
        } else if (!getChildren().contains(table)) {
            getChildren().setAll(ruler, heading, table, below);
        }
    }

    void unfold() {
        heading.openProperty().set(true);
    }

    private boolean isShown(int row) {
        return table != null && row >= 0 && row < rows.size();
    }

    /** Gives the keyboard to the table, or to the button that adds a first row. */
    void focus() {
        if (rows.isEmpty() || table == null) {
            heading.focus();
        } else {
            table.requestFocus();
        }
    }

    /** Picks a row out, and leaves the keyboard where it is. */
    public void point(int at) {
        if (isShown(at)) {
            table.point(at, 0);
        }
    }

    /** These rows are picked: a single one has its fields below the table. */
    void picked(Collection<Integer> places) {
        int single = places.size() == 1 ? places.iterator().next() : -1;
        below.show(single);
        picked.set(single);
    }

    /** The row that is picked, from 0; -1 for none or several. */
    public ReadOnlyIntegerProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Begins to type into the fields of a row below the table. */
    void openFolded(int at) {
        if (isShown(at)) {
            table.point(at, 0);
            below.fields().open();
        }
    }

    /** The rows that are picked. */
    Collection<Integer> places() {
        return table == null ? List.of() : table.places();
    }

    /** The table, once there was a row in it. */
    Optional<GridTable<T>> table() {
        return Optional.ofNullable(table);
    }

    List<T> shown() {
        return rows;
    }

    RowEdits<T> edits() {
        return edits;
    }

    RowClips<T> clips() {
        return clips;
    }

    Below<T> below() {
        return below;
    }

    Say say() {
        return below.say();
    }

    Ruler ruler() {
        return ruler;
    }

    Layout<T> columns() {
        return layout;
    }
}
