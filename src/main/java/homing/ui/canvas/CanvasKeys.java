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
    private final NetworkCanvas canvas;
    private final BooleanSupplier cancel;
    private final Nudge nudge;
    private boolean spaceHeld;
    private boolean spaceUsed;

    /** @param cancel ends the drag that runs and tells whether there was one */
    CanvasKeys(NetworkCanvas canvas, BooleanSupplier cancel) {
        this.canvas = canvas;
        this.cancel = cancel;
        this.nudge = new Nudge(canvas);
    }

    void listen() {
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (canvas.keyPull().isRunning()) {
                canvas.keyPull().handle(event);
            }
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
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
        boolean held = canvas.stamping().isReady();
        boolean picked = !canvas.selection().parts().isEmpty();
        canvas.stamping().heldProperty().set(null);
        if (!held) {
            canvas.selection().clear();
        }
        return held || picked;
    }

    /** Picks what has the keyboard; with Shift besides what is picked. */
    private boolean enter(boolean adds) {
        if (focused().orElse(null) instanceof Item.Capsule capsule) {
            canvas.pickPacket(capsule);
            return true;
        }
        Optional<Part> part = focused().flatMap(Pieces::of);
        part.ifPresent(adds ? canvas.selection()::toggle : canvas.selection()::pick);
        return part.isPresent();
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && spaceHeld) {
            spaceHeld = false;
            if (!spaceUsed) {
                canvas.tapSpace();
            }
            event.consume();
        }
    }

    private Optional<Item> focused() {
        return PictureView.skinOf(canvas.getScene().getFocusOwner()).map(ItemSkin::item);
    }
}
