package homing.ui.form.grid;

import homing.ui.command.Keyboard;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a table while no cell is open: a letter, Enter and F2 open one; Delete takes rows out, Alt and the arrows move one,
 * Ctrl+D doubles rows, Ctrl+C and Ctrl+V copy and paste them, Insert adds one.
 */
final class GridKeys<T> {
    private final GridTable<T> table;
    private final GridView<T> view;

    GridKeys(GridTable<T> table, GridView<T> view) {
        this.table = table;
        this.view = view;
    }

    void attach() {
        Keyboard.reserve(table, GridKeys::isOwn);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean open = table.getEditingCell() != null;
            if (!open
                    && (event.isShortcutDown()
                            ? withShortcut(event)
                            : event.isAltDown() ? moved(event) : plain(event))) {
                event.consume();
            }
        });
    }

    /** Whether the key means something here, and not what it means elsewhere in the window. */
    private static boolean isOwn(KeyEvent event) {
        boolean shortcut = event.isShortcutDown()
                && !event.isShiftDown()
                && switch (event.getCode()) {
                    case A, C, D, V, X -> true;
                    default -> false;
                };
        return shortcut || event.isAltDown() || event.getCode() == KeyCode.F2;
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> view.clips().copy();
            case X -> {
                view.clips().copy();
                view.edits().remove(table.places());
            }
            case V -> view.clips().paste();
            case D -> view.edits().duplicate(table.places());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!up && event.getCode() != KeyCode.DOWN) {
            return false;
        }
        table.places().stream().findFirst().ifPresent(row -> view.edits().move(row, up ? -1 : 1));
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> view.edits().remove(table.places());
            case INSERT -> view.edits().add();
            case ENTER, F2, BACK_SPACE -> open();
            default -> {
                // Esc has a text, too: a control character.
                if (event.getText().isBlank()
                        || Character.isISOControl(event.getText().charAt(0))) {
                    return false;
                }
                open();
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the focused cell is one of this table
    private void open() {
        TablePosition<T, ?> cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            table.edit(cell.getRow(), (TableColumn<T, ?>) cell.getTableColumn());
        }
    }
}
