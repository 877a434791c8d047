package homing.ui.network;

import homing.survey.Mark;
import homing.text.Words;
import homing.ui.command.Menus;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyEvent;

/** The menu of what is picked, and that of what can be added; a letter chooses the entry that is marked with it. */
final class ListMenu {
    private final NetworkList list;
    private final Adding adding;
    private final Acting acting;
    private final ContextMenu menu = new ContextMenu();

    ListMenu(NetworkList list) {
        this.list = list;
        adding = new Adding(list);
        acting = new Acting(list);
        menu.setId("network-menu");
        menu.addEventFilter(KeyEvent.KEY_PRESSED, this::letter);
    }

    /** Asks what to add. */
    void showAdding(double x, double y) {
        open(adding.items(), x, y);
    }

    void show(double x, double y) {
        List<MenuItem> all = Menus.grouped(
                acting.opening(),
                List.of(adding.menu()),
                list.subject().map(each -> each.switches(list.board())).orElse(List.of()),
                new Calling(list).items(),
                fixes(),
                acting.parts(),
                acting.clips(),
                acting.moves(),
                acting.last());
        open(all, x, y);
    }

    private List<MenuItem> fixes() {
        return list.here().map(TreeItem::getValue).map(Entry::marks).orElse(List.of()).stream()
                .flatMap(mark -> mark.fixes().stream())
                .map(this::item)
                .toList();
    }

    private MenuItem item(Mark.Fix fix) {
        return Acting.item(
                Words.english().say(fix.text()), "fix", () -> list.board().apply(fix.edit()));
    }

    private void open(List<MenuItem> items, double x, double y) {
        menu.hide();
        menu.getItems().setAll(items);
        menu.show(list, x, y);
    }

    /** The entries of the menu that was opened last. */
    List<MenuItem> items() {
        return List.copyOf(menu.getItems());
    }

    private void letter(KeyEvent event) {
        if (!event.getCode().isLetterKey() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String letter = event.getCode().getName().toLowerCase(Locale.ROOT);
        menu.getItems().stream()
                .filter(item -> item.getText() != null
                        && !item.isDisable()
                        && letterOf(item).equals(letter))
                .findFirst()
                .ifPresent(item -> {
                    event.consume();
                    choose(item);
                });
    }

    private void choose(MenuItem item) {
        if (item instanceof Menu below) {
            open(List.copyOf(below.getItems()), menu.getX(), menu.getY());
        } else {
            menu.hide();
            item.fire();
        }
    }

    private static String letterOf(MenuItem item) {
        String text = item.getText();
        int mark = text.indexOf('_');
        String rest = text.substring(mark + 1);
        return rest.isEmpty() ? "" : rest.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
