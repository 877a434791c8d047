package homing.ui.network;

import homing.survey.Mark;
import homing.ui.command.Keyboard;
import homing.ui.form.grid.Suggestions;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A cell. Enter and a click elsewhere keep what is typed into it, Tab keeps it and goes on to the next cell that can be typed
 * over, Esc brings back what stood there.
 */
final class EntryCell extends TreeTableCell<Entry, Entry> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    private static final int NOTE_ROWS = 3;
    private static final int SHORT = 10;

    private final NetworkList list;
    private final Facet facet;
    private TextInputControl field;
    private Typing typing;

    EntryCell(NetworkList list, Facet facet) {
        this.list = list;
        this.facet = facet;
        getStyleClass().add("of-" + facet.key());
        if (facet == Facet.ADDRESS) {
            getStyleClass().add("mono");
        }
        list.facetProperty().addListener(changed -> point());
        list.getFocusModel().focusedIndexProperty().addListener(changed -> point());
        indexProperty().addListener(changed -> point());
    }

    /** Shows that the keyboard is in this cell. */
    private void point() {
        boolean here = !isEmpty()
                && list.facetProperty().get() == facet
                && list.getFocusModel().isFocused(getIndex());
        pseudoClassStateChanged(CURRENT, here);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        point();
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        Entry entry = isEmpty() ? null : getItem();
        String text = entry == null ? "" : entry.text(facet);
        if (!text.equals(getText()) || getGraphic() != null) {
            setText(text);
            setGraphic(null);
        }
        tip(facet == Facet.SAYS && entry != null ? entry.problems() : text);
        boolean told = facet == Facet.SAYS && entry != null && !entry.marks().isEmpty();
        pseudoClassStateChanged(GRAVE, told && entry.marks().get(0).severity() != Mark.Severity.HINT);
    }

    /** A short text is never cut. */
    private void tip(String whole) {
        if (whole.length() < SHORT) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(new Tooltip(whole));
        } else {
            getTooltip().setText(whole);
        }
    }

    @Override
    public void startEdit() {
        Entry entry = isEmpty() ? null : getItem();
        typing = entry == null ? null : list.typing(entry, facet).orElse(null);
        if (typing != null) {
            super.startEdit();
            if (isEditing()) {
                open();
            }
        }
    }

    private void open() {
        field = typing.lines() ? area() : new TextField();
        field.setText(typing.text());
        field.setId("network-field");
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(list.title(facet) + ", " + getItem().text(Facet.NAME));
        if (field instanceof TextField line) {
            Suggestions.offer(
                    line,
                    typing.known(),
                    () -> list.localToScreen(list.getBoundsInLocal()).getMaxY());
        }
        Keyboard.reserve(field, EntryCell::isHeldBack);
        TextInputControl opened = field;
        field.textProperty()
                .addListener((property, before, typed) ->
                        list.tell(opened, typing.read().apply(typed)));
        if (typing.lines()) {
            // before a line is broken
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        } else {
            field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        }
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && opened.equals(field)) {
                leave();
            }
        });
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
        list.setOpen(field);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(NOTE_ROWS);
        area.setWrapText(true);
        return area;
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
            cancelEdit();
            list.requestFocus();
        }
    }

    /** Somebody goes elsewhere: what is good is kept. */
    private void leave() {
        if (getScene() != null && !isEmpty() && isChanged()) {
            list.keep(typing, facet, field, NetworkList.ELSEWHERE, this::cancelEdit);
        }
        cancelEdit();
    }

    private boolean isChanged() {
        return field != null && !field.getText().equals(typing.text());
    }

    /** Keeps what is typed, unless it is wrong; then the field stays. */
    private void keep(int step) {
        if (isChanged()) {
            list.keep(typing, facet, field, step, this::cancelEdit);
        } else {
            cancelEdit();
            list.goOn(facet, step);
        }
    }

    @Override
    public void cancelEdit() {
        field = null;
        list.setOpen(null);
        super.cancelEdit();
        show();
    }
}
