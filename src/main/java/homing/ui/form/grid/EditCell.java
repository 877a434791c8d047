package homing.ui.form.grid;

import homing.ui.form.field.Reading;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A cell of a table. Enter and a click elsewhere keep what is typed into it, Tab goes on to the next cell, Esc brings back what
 * stood there.
 */
final class EditCell<T> extends TableCell<T, T> {
    /** Where the keyboard goes: nowhere, since it is somewhere else already. */
    private static final int ELSEWHERE = Integer.MIN_VALUE;

    private final GridView<T> grid;
    private final Column<T> column;
    private TextField field;

    EditCell(GridView<T> grid, Column<T> column) {
        this.grid = grid;
        this.column = column;
        getStyleClass().add(column.prose() ? "prose" : "mono");
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            String text = empty || row == null ? "" : column.text().apply(row);
            setText(text);
            setGraphic(null);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            open();
        }
    }

    private void open() {
        field = new TextField(column.text().apply(getItem()));
        field.setId("cell-" + column.name());
        field.setAccessibleText(Layout.title(column));
        field.getStyleClass().add("cell-field");
        TextField opened = field;
        field.textProperty().addListener((property, before, typed) -> grid.say().tell(opened, read(opened)));
        Suggestions.offer(field, column.known(), grid.below()::keepsClear);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && opened.equals(field)) {
                leave();
            }
        });
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
        grid.say().tell(field, read(field));
    }

    private Reading<T> read(TextField typed) {
        return column.typed().apply(getItem(), typed.getText());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(0);
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            keep(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
            getTableView().requestFocus();
        }
    }

    /** Somebody goes elsewhere: what is good is kept. */
    private void leave() {
        if (getScene() != null && !isEmpty() && read(field).value().isPresent()) {
            keep(ELSEWHERE);
        }
        cancelEdit();
    }

    /** Keeps what is typed, unless it is wrong; then the field stays. */
    private void keep(int step) {
        Reading<T> typed = read(field);
        if (typed.value().isEmpty()) {
            grid.say().tell(field, typed);
            return;
        }
        T before = getItem();
        T row = typed.value().get();
        int at = getIndex();
        grid.edits()
                .replace(at, before, row)
                .ifPresentOrElse(why -> grid.say().tell(field, new Reading.Bad<T>(why)), () -> done(row, at, step));
    }

    private void done(T row, int at, int step) {
        cancelEdit();
        if (step != ELSEWHERE) {
            new Going<>(grid).on(row, at, column, step);
        }
    }

    @Override
    public void cancelEdit() {
        field = null;
        super.cancelEdit();
        setGraphic(null);
        setText(isEmpty() || getItem() == null ? "" : column.text().apply(getItem()));
        grid.say().nothing();
    }
}
