package homing.ui.network;

import homing.ui.command.Keyboard;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys of the list while no cell is open. Left and Right go from cell to cell, and fold and unfold a line at its first; Enter
 * and F2 open the cell, Ctrl+K that of the cable; Insert asks what to add; Delete takes lines out, Alt and the arrows move one,
 * Ctrl+D doubles one; Ctrl+C, Ctrl+X and Ctrl+V copy, cut and paste rows of tables as text; the menu key and Shift+F10 show what else can be done.
 */
final class ListKeys {
    private final NetworkList list;
    private final ListMenu menu;
    private final ListShortcuts shortcuts;

    ListKeys(NetworkList list) {
        this.list = list;
        menu = new ListMenu(list);
        shortcuts = new ListShortcuts(list);
    }

    void attach() {
        Keyboard.reserve(list, this::isOwn);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (list.getEditingCell() == null && handles(event)) {
                event.consume();
            }
        });
        list.setOnContextMenuRequested(asked -> {
            asked.consume();
            if (!asked.isKeyboardTrigger()) {
                menu.show(asked.getScreenX(), asked.getScreenY());
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getClickCount() == 2 && list.getEditingCell() == null && isOnLine(clicked)) {
                list.editing().edit();
            }
        });
    }

    /** Whether it is on a cell: not on a heading, on a scroll bar, or below the last line. */
    private static boolean isOnLine(MouseEvent clicked) {
        return Stream.iterate(clicked.getPickResult().getIntersectedNode(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof EntryCell cell && !cell.isEmpty());
    }

    /** Whether the key means something here, and not what it means elsewhere in the window. */
    private boolean isOwn(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcuts.has(event);
        }
        return event.isAltDown()
                || event.getCode() == KeyCode.F2
                || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    private boolean handles(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcuts.run(event);
        }
        if (event.isAltDown()) {
            boolean up = event.getCode() == KeyCode.UP;
            return (up || event.getCode() == KeyCode.DOWN) && move(up ? -1 : 1);
        }
        return switch (event.getCode()) {
            case ENTER, F2 -> open();
            case RIGHT, KP_RIGHT -> right();
            case LEFT, KP_LEFT -> left();
            case INSERT -> show(menu::showAdding);
            case DELETE, BACK_SPACE -> remove();
            case CONTEXT_MENU -> show(menu::show);
            case F10 -> event.isShiftDown() && show(menu::show);
            default -> false;
        };
    }

    private boolean move(int by) {
        list.changing().move(by);
        return true;
    }

    private boolean open() {
        if (list.subject().filter(Subject::isFold).isPresent()) {
            list.here().ifPresent(item -> item.setExpanded(!item.isExpanded()));
        } else {
            list.editing().edit();
        }
        return true;
    }

    private boolean right() {
        TreeItem<Entry> item = list.here().orElse(null);
        Facet at = list.facetProperty().get();
        if (item != null && at == Facet.NAME && !item.isLeaf() && !item.isExpanded()) {
            item.setExpanded(true);
        } else if (at.ordinal() + 1 < Facet.values().length && list.columns().has(Facet.values()[at.ordinal() + 1])) {
            list.facetProperty().set(Facet.values()[at.ordinal() + 1]);
        }
        return true;
    }

    private boolean left() {
        TreeItem<Entry> item = list.here().orElse(null);
        Facet at = list.facetProperty().get();
        if (at != Facet.NAME) {
            list.facetProperty().set(Facet.values()[at.ordinal() - 1]);
        } else if (item != null && item.isExpanded() && !item.isLeaf()) {
            item.setExpanded(false);
        } else if (item != null && item.getParent() != list.getRoot()) {
            list.getSelectionModel().clearAndSelect(list.getRow(item.getParent()));
        }
        return true;
    }

    List<MenuItem> menuItems() {
        return menu.items();
    }

    private boolean remove() {
        list.changing().remove();
        return true;
    }

    private interface Showing {
        void at(double x, double y);
    }

    /** Below the line that has the keyboard. */
    private boolean show(Showing showing) {
        Bounds place = list.seen().placeOfLine();
        showing.at(place.getMinX() + place.getHeight(), place.getMaxY());
        return true;
    }
}
