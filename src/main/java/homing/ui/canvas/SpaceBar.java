package homing.ui.canvas;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The space bar. Held over the canvas it lets the mouse pan, whoever has the keyboard; tapped while the canvas has the keyboard
 * it is passed on.
 */
final class SpaceBar {
    private final Region pane;
    private final Runnable tapped;
    private final EventHandler<KeyEvent> looking = this::look;
    private boolean held;
    private boolean used;
    /** Whether it was pressed while the canvas had the keyboard. */
    private boolean ours;

    SpaceBar(Region pane, Runnable tapped) {
        this.pane = pane;
        this.tapped = tapped;
    }

    void listen() {
        // A button that has the keyboard keeps the space bar to itself: only the scene sees it before.
        pane.sceneProperty().addListener((property, before, after) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, looking);
            }
            if (after != null) {
                after.addEventFilter(KeyEvent.ANY, looking);
            }
        });
        pane.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
    }

    boolean isHeld() {
        return held;
    }

    /** It is held for the mouse and is no tap any more, not of a button that had the keyboard either. */
    void use() {
        if (held) {
            used = true;
            if (!isOurs(pane.getScene())) {
                pane.requestFocus();
            }
        }
    }

    private void look(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            ours = isOurs(pane.getScene());
            used &= held;
            held = ours || (pane.isHover() && !(pane.getScene().getFocusOwner() instanceof TextInputControl));
        } else {
            held = false;
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && (ours || used)) {
            event.consume();
            if (!used) {
                tapped.run();
            }
            ours = false;
        }
    }

    private boolean isOurs(Scene scene) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == pane) {
                return !(scene.getFocusOwner() instanceof TextInputControl);
            }
        }
        return false;
    }
}
