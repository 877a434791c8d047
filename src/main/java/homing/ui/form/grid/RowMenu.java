package homing.ui.form.grid;

import homing.text.Words;
import java.util.Collection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The menu of the right mouse button: what the keys of a table do, and the keys beside it. */
final class RowMenu<T> extends ContextMenu {
    private static final Words WORDS = Words.english();

    private final GridView<T> view;

    RowMenu(GridView<T> view) {
        this.view = view;
        setAutoHide(true);
        Collection<Integer> places = view.places();
        int rows = view.shown().size();
        int single = places.size() == 1 ? places.iterator().next() : -1;
        getItems()
                .setAll(
                        item("add", true, view.edits()::add, new KeyCodeCombination(KeyCode.INSERT)),
                        item(
                                "double",
                                !places.isEmpty(),
                                () -> view.edits().duplicate(view.places()),
                                new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
                        item("up", single > 0, () -> view.edits().move(single, -1), alt(KeyCode.UP)),
                        item(
                                "down",
                                single >= 0 && single < rows - 1,
                                () -> view.edits().move(single, 1),
                                alt(KeyCode.DOWN)),
                        new SeparatorMenuItem(),
                        item(
                                "copy",
                                !places.isEmpty(),
                                view.clips()::copy,
                                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                        item(
                                "paste",
                                Clipboard.getSystemClipboard().hasString(),
                                view.clips()::paste,
                                new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
                        item(
                                "remove",
                                !places.isEmpty(),
                                () -> view.edits().remove(view.places()),
                                new KeyCodeCombination(KeyCode.DELETE)));
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    private MenuItem item(String name, boolean possible, Runnable action, KeyCombination keys) {
        MenuItem item = new MenuItem(name.equals("add") ? view.addWords() : WORDS.say("ui.form.row." + name));
        item.setId("row-" + name);
        item.setDisable(!possible);
        item.setAccelerator(keys);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
