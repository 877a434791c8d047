package homing.ui.form.grid;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.text.Message;
import homing.text.Words;
import homing.ui.command.Keyboard;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A table that is edited in place, with its heading. It can be folded; an empty one is a line that offers to add a row. The table
 * itself is built when there is a first row to show.
 */
public final class GridView<T> extends VBox {
    /** Where the keyboard goes after a cell: nowhere, since it is somewhere else already. */
    static final int ELSEWHERE = Integer.MIN_VALUE;

    private static final Words WORDS = Words.english();

    private final Grid<T> grid;
    private final Consumer<Edit> apply;
    private final Heading heading;
    private final Say say = new Say();
    private final Ruler ruler = new Ruler();
    private final Layout<T> layout;
    private final Label nothing = new Label();
    private final VBox below = new VBox();
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(this, "picked", -1);
    private GridTable<T> table;
    /** Null until a row is picked. */
    private RowFields<T> fields;

    private List<T> rows = List.of();

    /** @param apply where edits go */
    public GridView(Grid<T> grid, Consumer<Edit> apply) {
        this.grid = grid;
        this.apply = apply;
        getStyleClass().add("grid-view");
        setId("grid-" + grid.id());
        heading = new Heading(addButton());
        heading.openProperty().addListener((property, before, open) -> layOut());
        layout = new Layout<>(grid, ruler);
        nothing.setText(WORDS.say(words(".empty")));
        nothing.getStyleClass().add("grid-empty");
        nothing.setWrapText(true);
        nothing.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("below");
        setOnContextMenuRequested(asked -> {
            new RowMenu<>(this).show(this, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        show();
    }

    private String words(String part) {
        return "ui.form." + grid.name() + part;
    }

    private Button addButton() {
        Button add = new Button(addWords());
        add.setId("add-" + grid.id());
        add.getStyleClass().add("add-row");
        add.setOnAction(pressed -> add());
        Keyboard.reserve(add, GridView::isPaste);
        add.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isPaste(event)) {
                event.consume();
                paste();
            }
        });
        return add;
    }

    private static boolean isPaste(KeyEvent event) {
        return event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.V;
    }

    String addWords() {
        return WORDS.say("ui.form.add", WORDS.say(words(".one")));
    }

    /** The rows that are picked. */
    Collection<Integer> places() {
        return table == null ? List.of() : table.places();
    }

    /** Copies the rows that are picked to the clipboard. */
    void copy() {
        if (!places().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(copy(places()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Pastes what the clipboard holds below the last row that is picked, or at the end. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        int last = places().stream().reduce((first, second) -> second).orElse(Integer.MAX_VALUE - 1);
        if (text != null) {
            paste(text, last);
        }
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
            getChildren().setAll(ruler, heading, nothing, say);
        } else if (!heading.openProperty().get()) {
            getChildren().setAll(ruler, heading, say);
        } else if (getChildren().contains(table)) {
            layOutBelow();
        } else {
            layOutBelow();
            getChildren().setAll(ruler, heading, table, below);
        }
    }

    private void layOutBelow() {
        below.getChildren().setAll(say);
        if (fields != null) {
            below.getChildren().add(fields);
        }
    }

    private RowFields<T> fields() {
        if (fields == null) {
            fields = new RowFields<>(this, grid);
            fields.fold(layout.folded());
            below.getChildren().add(fields);
        }
        return fields;
    }

    /** Brings a row into sight and gives it the keyboard. */
    public void reveal(int at) {
        if (table != null && at >= 0 && at < rows.size()) {
            heading.openProperty().set(true);
            table.pick(at, 0);
        }
    }

    /** Picks a row out, and leaves the keyboard where it is. */
    public void point(int at) {
        if (table != null && at >= 0 && at < rows.size()) {
            table.point(at, 0);
        }
    }

    /** These rows are picked: a single one has its fields below the table. */
    void picked(Collection<Integer> places) {
        int single = places.size() == 1 ? places.iterator().next() : -1;
        if (single >= 0 || fields != null) {
            fields().show(single);
        }
        picked.set(single);
    }

    /** The row that is picked, from 0; -1 for none or several. */
    public ReadOnlyIntegerProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** There is room for other columns than before. */
    void folded() {
        if (fields != null) {
            fields.fold(layout.folded());
        }
    }

    /** Begins to type into the fields of a row below the table. */
    void openFolded(int at) {
        if (at >= 0 && at < rows.size()) {
            table.point(at, 0);
            fields().open();
        }
    }

    /** A row was changed by one of its fields: it stays picked, and so does its cell if it has one. */
    void follow(T row, Column<T> column, boolean stays) {
        int at = rows.indexOf(row);
        int place = layout.columns().indexOf(column);
        boolean hasCell = place >= 0 && layout.roomProperty().get().widths().containsKey(place);
        if (at >= 0 && stays && hasCell) {
            table.pick(at, place);
        } else if (at >= 0) {
            table.point(at, 0);
        }
    }

    List<T> shown() {
        return rows;
    }

    Say say() {
        return say;
    }

    Ruler ruler() {
        return ruler;
    }

    /** What must stay in sight while something is said: the upper edge of the place where it is, in pixels of the screen. */
    double keepsClear() {
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        return say.getText().isEmpty() || place == null ? Double.MAX_VALUE : place.getMinY();
    }

    String title(Column<T> column) {
        return Layout.title(column);
    }

    /** Adds a row that is likely to be meant, and begins to type over its first cell. */
    void add() {
        Optional<T> row = grid.proposal();
        if (row.isEmpty()) {
            say.wrong(Message.of(words(".none")));
            return;
        }
        heading.openProperty().set(true);
        tell(grid.insert(Integer.MAX_VALUE, List.of(row.get())));
        if (table != null && rows.contains(row.get())) {
            table.edit(rows.lastIndexOf(row.get()), grid.first());
        }
    }

    void duplicate(Collection<Integer> places) {
        List<T> copies = places.stream().map(rows::get).toList();
        if (!copies.isEmpty()) {
            tell(grid.insert(new TreeSet<>(places).last() + 1, copies));
        }
    }

    void remove(Collection<Integer> places) {
        if (!places.isEmpty()) {
            int first = new TreeSet<>(places).first();
            tell(grid.remove(places));
            table.pick(Math.min(first, rows.size() - 1), 0);
        }
    }

    void move(int from, int by) {
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            T moved = rows.get(from);
            tell(grid.move(from, to));
            table.pick(rows.contains(moved) ? rows.indexOf(moved) : to, 0);
        }
    }

    /** Puts what is pasted into the table below a row; lines that cannot be read stay to be mended. */
    void paste(String text, int below) {
        Pasted<T> pasted = Pasted.of(grid, text);
        boolean done = pasted.rows().isEmpty() || tell(grid.insert(below + 1, pasted.rows()));
        if (!done) {
            this.below.getChildren().setAll(say, new Unpasted(this, text, List.of()));
        } else if (!pasted.unread().isEmpty()) {
            String rest = String.join(
                    "\n", pasted.unread().stream().map(Pasted.Unread::line).toList());
            this.below.getChildren().setAll(say, new Unpasted(this, rest, pasted.unread()));
        }
    }

    /** Puts what could not be pasted away. */
    void putAway() {
        layOut();
    }

    String copy(Collection<Integer> places) {
        return String.join(
                "\n",
                new TreeSet<>(places).stream().map(rows::get).map(grid::print).toList());
    }

    /**
     * Puts another row in the place of one.
     *
     * @return why it cannot be done, if so
     */
    Optional<Message> replace(int at, T before, T row) {
        if (row.equals(before)) {
            return Optional.empty();
        }
        Attempt attempt = grid.replace(at, row);
        attempt.edit().ifPresent(apply);
        return attempt.refusal();
    }

    /** The keyboard goes on from a cell that was kept. */
    void goOn(T row, int at, Column<T> column, int step) {
        if (step == ELSEWHERE) {
            return;
        }
        int found = Math.max(0, at < rows.size() && rows.get(at).equals(row) ? at : rows.indexOf(row));
        int place = layout.columns().indexOf(column);
        int beside = step == 0 ? place : table.beside(place, step);
        int next = found + step;
        if (step == 0) {
            table.pick(found, place);
        } else if (beside >= 0) {
            table.edit(found, beside);
        } else if (step > 0 && fields().hasFolded()) {
            openFolded(found);
        } else if (next >= 0 && next < rows.size()) {
            table.edit(next, table.edge(step));
        } else {
            table.pick(found, place);
        }
    }

    private boolean tell(Attempt attempt) {
        say.nothing();
        attempt.refusal().ifPresent(say::wrong);
        attempt.edit().ifPresent(apply);
        return attempt.refusal().isEmpty();
    }
}
