package homing.ui.form.grid;

import homing.text.Words;
import homing.ui.form.field.Reading;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A cell of a table. Enter keeps what is typed into it and goes down, Tab goes on to the next cell, a click elsewhere keeps it,
 * too, and Esc brings back what stood there. The field is as wide as its text, over the next cells.
 */
final class EditCell<T> extends TableCell<T, T> {
    /** What a field has around its text, in letters. */
    private static final double AROUND = 1.6;

    private static final Words WORDS = Words.english();

    private final GridView<T> grid;
    private final Column<T> column;
    private TextField field;

    EditCell(GridView<T> grid, Column<T> column) {
        this.grid = grid;
        this.column = column;
        getStyleClass().add(column.prose() ? "prose" : "mono");
        setWrapText(column.prose());
        // Made when the pointer comes: most cells are never pointed at.
        setOnMouseEntered(entered -> {
            if (getTooltip() == null && getText() != null && !getText().isEmpty()) {
                setTooltip(new Tooltip(getText()));
            }
        });
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            String text = empty || row == null ? "" : column.shown().apply(row);
            setText(text);
            setAccessibleText(empty || row == null ? "" : spoken(text));
            setGraphic(null);
            setTooltip(null);
        }
    }

    /** A cell alone does not tell what it is about. */
    private String spoken(String text) {
        return WORDS.say(
                "ui.form.spoken.cell", Layout.title(column), text.isEmpty() ? WORDS.say("ui.form.spoken.empty") : text);
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
        field.textProperty().addListener((property, before, typed) -> {
            grid.say().tell(opened, read(opened));
            requestLayout();
        });
        Suggestions.offer(field, column.known(), grid.below()::keepsClear);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && opened.equals(field)) {
                leave();
            }
        });
        setText(null);
        setGraphic(field);
        setViewOrder(-1);
        field.requestFocus();
        field.selectAll();
        grid.say().tell(field, read(field));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (field != null) {
            double wanted = Math.max(getWidth(), wanted());
            double room = getTableView().getWidth() - getTableView().getInsets().getRight();
            double width = Math.min(wanted, room);
            double x = Math.min(0, room - getLayoutX() - width);
            field.resizeRelocate(x, 0, width, getHeight());
        }
    }

    private double wanted() {
        return Ruler.width(field.getText(), field.getFont())
                + AROUND * field.getFont().getSize();
    }

    private Reading<T> read(TextField typed) {
        return column.typed().apply(getItem(), typed.getText());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(event.isShiftDown() ? Step.UP : Step.DOWN);
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            keep(event.isShiftDown() ? Step.BEFORE : Step.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
            getTableView().requestFocus();
        }
    }

    /** Somebody goes elsewhere: what is good is kept. */
    private void leave() {
        if (getScene() != null && !isEmpty() && read(field).value().isPresent()) {
            keep(Step.ELSEWHERE);
        }
        cancelEdit();
    }

    /** Keeps what is typed, unless it is wrong; then the field stays. */
    private void keep(Step step) {
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

    private void done(T row, int at, Step step) {
        cancelEdit();
        if (step != Step.ELSEWHERE) {
            new Going<>(grid).on(row, at, column, step);
        }
    }

    @Override
    public void cancelEdit() {
        field = null;
        super.cancelEdit();
        setGraphic(null);
        setViewOrder(0);
        setText(isEmpty() || getItem() == null ? "" : column.shown().apply(getItem()));
        grid.say().nothing();
    }
}
