package homing.ui.command;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Shift+F10, which stands for the menu key that many keyboards lack. */
final class MenuKey {
    private MenuKey() {}

    static boolean isPressed(KeyEvent event) {
        return event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isControlDown() && !event.isAltDown();
    }

    /** Asks what has the keyboard for its menu, in its middle. */
    static void open(KeyEvent event) {
        if (isPressed(event) && event.getTarget() instanceof Node owner && !event.isConsumed()) {
            event.consume();
            Bounds own = owner.getBoundsInLocal();
            Bounds onScreen = owner.localToScreen(own);
            owner.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    own.getCenterX(),
                    own.getCenterY(),
                    onScreen.getCenterX(),
                    onScreen.getCenterY(),
                    true,
                    null));
        }
    }
}
