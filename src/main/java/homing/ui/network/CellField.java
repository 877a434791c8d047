package homing.ui.network;

import homing.ui.command.Keyboard;
import homing.ui.form.grid.Suggestions;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The field of a cell that is open. Enter and a click elsewhere keep what is typed into it, Tab keeps it and goes on to the next
 * cell that can be typed over, Esc brings back what stood there.
 */
final class CellField {
    private static final int NOTE_ROWS = 3;

    private final NetworkList list;
    private final TreeTableCell<Entry, Entry> cell;
    private final Facet facet;
    private final Typing typing;
    private final TextInputControl field;
    private boolean closed;

    CellField(NetworkList list, TreeTableCell<Entry, Entry> cell, Facet facet, Typing typing) {
        this.list = list;
        this.cell = cell;
        this.facet = facet;
        this.typing = typing;
        field = typing.lines() ? area() : line();
        field.setId("network-field");
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(Columns.title(facet) + ", " + cell.getItem().text(Facet.NAME));
        Keyboard.reserve(field, CellField::isHeldBack);
        listen();
    }

    private TextField line() {
        TextField line = new TextField(typing.text());
        Suggestions.offer(
                line,
                typing.known(),
                () -> list.localToScreen(list.getBoundsInLocal()).getMaxY());
        line.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return line;
    }

    private TextArea area() {
        TextArea area = new TextArea(typing.text());
        area.setPrefRowCount(NOTE_ROWS);
        area.setWrapText(true);
        // before a line is broken
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return area;
    }

    private void listen() {
        field.textProperty()
                .addListener((property, before, typed) ->
                        list.editing().say(field, typing.read().apply(typed)));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && !closed) {
                leave();
            }
        });
    }

    /** Shows it in its cell and gives it the keyboard. */
    void open() {
        cell.setText(null);
        cell.setGraphic(field);
        field.requestFocus();
        field.selectAll();
        list.editing().setOpen(true);
    }

    /** Its cell is left: nothing more is kept of what is typed. */
    void close() {
        closed = true;
        list.editing().setOpen(false);
    }

    /** Keys that would do something to what is picked while a text is typed. */
    private static boolean isHeldBack(KeyEvent event) {
        return switch (event.getCode()) {
            case F2 -> true;
            case K, D -> event.isShortcutDown() && !event.isShiftDown();
            default -> false;
        };
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (event.isShiftDown() && typing.lines()) {
                field.replaceSelection("\n");
            } else {
                keep(0);
            }
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            keep(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cell.cancelEdit();
            list.requestFocus();
        }
    }

    /** Somebody goes elsewhere: what is good is kept. */
    private void leave() {
        if (cell.getScene() != null && !cell.isEmpty() && isChanged()) {
            list.editing().keep(typing, facet, field, CellEditing.ELSEWHERE, cell::cancelEdit);
        }
        cell.cancelEdit();
    }

    private boolean isChanged() {
        return !closed && !field.getText().equals(typing.text());
    }

    /** Keeps what is typed, unless it is wrong; then the field stays. */
    private void keep(int step) {
        if (isChanged()) {
            list.editing().keep(typing, facet, field, step, cell::cancelEdit);
        } else {
            cell.cancelEdit();
            list.editing().goOn(facet, step);
        }
    }
}
