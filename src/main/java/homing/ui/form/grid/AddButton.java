package homing.ui.form.grid;

import homing.ui.command.Keyboard;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** The button that adds a row to a table; rows can be pasted onto it, too, while there is no table yet. */
final class AddButton extends Button {
    AddButton(Grid<?> grid, String words, Runnable add, Runnable paste) {
        super(words);
        setId("add-" + grid.id());
        getStyleClass().add("add-row");
        setOnAction(pressed -> add.run());
        Keyboard.reserve(this, RowClips::isPaste);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RowClips.isPaste(event)) {
                event.consume();
                paste.run();
            }
        });
    }
}
