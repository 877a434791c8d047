package homing.ui.canvas;

import homing.diagram.Item;
import homing.scenario.Part;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do while the canvas or something on it has the keyboard. */
final class CanvasKeys {
    private final Easel easel;
    private final BooleanSupplier cancel;
    private final Nudge nudge;
    private boolean spaceHeld;
    private boolean spaceUsed;

    /** @param cancel ends the drag that runs and tells whether there was one */
    CanvasKeys(Easel easel, BooleanSupplier cancel) {
        this.easel = easel;
        this.cancel = cancel;
        this.nudge = new Nudge(easel);
    }

    void listen() {
        easel.pane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (easel.keyPull().isRunning()) {
                easel.keyPull().handle(event);
            }
        });
        easel.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        easel.pane().addEventHandler(KeyEvent.KEY_RELEASED, this::release);
    }

    boolean holdsSpace() {
        return spaceHeld;
    }

    /** The space bar that is held is no tap any more. */
    void useSpace() {
        spaceUsed |= spaceHeld;
    }

    private void press(KeyEvent event) {
        if (handles(event)) {
            event.consume();
        }
    }

    private boolean handles(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> holdSpace();
            case ESCAPE -> cancel.getAsBoolean() || letGo();
            case ENTER -> !event.isShortcutDown() && enter(event.isShiftDown());
            default -> nudge.handles(event, focused().flatMap(Pieces::of));
        };
    }

    private boolean holdSpace() {
        spaceUsed &= spaceHeld;
        spaceHeld = true;
        return true;
    }

    private boolean letGo() {
        boolean held = easel.stamping().isReady();
        boolean picked = !easel.selection().parts().isEmpty();
        easel.stamping().heldProperty().set(null);
        if (!held) {
            easel.selection().clear();
        }
        return held || picked;
    }

    /** Picks what has the keyboard; with Shift besides what is picked. */
    private boolean enter(boolean adds) {
        if (focused().orElse(null) instanceof Item.Capsule capsule) {
            easel.screening().pick(capsule);
            return true;
        }
        Optional<Part> part = focused().flatMap(Pieces::of);
        part.ifPresent(adds ? easel.selection()::toggle : easel.selection()::pick);
        return part.isPresent();
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && spaceHeld) {
            spaceHeld = false;
            if (!spaceUsed) {
                easel.listeners().tapSpace();
            }
            event.consume();
        }
    }

    private Optional<Item> focused() {
        return PictureView.skinOf(easel.pane().getScene().getFocusOwner()).map(ItemSkin::item);
    }
}
