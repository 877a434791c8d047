package homing.ui;

import homing.io.preferences.Preferences;
import homing.text.Words;
import homing.ui.open.Memory;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The files that were opened before, as a menu. */
final class RecentMenu extends Menu {
    private final Consumer<Path> open;

    RecentMenu(Memory memory, Consumer<Path> open) {
        super(Words.english().say("ui.menu.recent"));
        this.open = open;
        setId("recent");
        memory.preferencesProperty().addListener((property, before, after) -> show(after));
        show(memory.preferencesProperty().get());
    }

    private void show(Preferences preferences) {
        getItems().setAll(preferences.recent().stream().map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> open.accept(file));
        return item;
    }
}
