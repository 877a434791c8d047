package homing.ui.command;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The space bar that is pressed and let go: it runs its command then, unless a button of the mouse was pressed meanwhile. */
final class Tap {
    /** What is to be run; null for nothing. */
    private Command begun;

    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> begun = null);
        scene.addEventHandler(KeyEvent.KEY_RELEASED, this::end);
    }

    void begin(Command command) {
        begun = command;
    }

    private void end(KeyEvent released) {
        if (released.getCode() == KeyCode.SPACE && begun != null) {
            Command ended = begun;
            begun = null;
            ended.runIfEnabled();
        }
    }
}
