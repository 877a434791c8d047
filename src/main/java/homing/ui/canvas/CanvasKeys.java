package homing.ui.canvas;

import homing.diagram.Item;
import homing.scenario.Part;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;

/** What keys do while the canvas or something on it has the keyboard. */
final class CanvasKeys {
    private final Easel easel;
    private final BooleanSupplier cancel;
    private final Nudge nudge;
    private final SpaceBar space;

    /** @param cancel ends the drag that runs and tells whether there was one */
    CanvasKeys(Easel easel, BooleanSupplier cancel) {
        this.easel = easel;
        this.cancel = cancel;
        this.nudge = new Nudge(easel);
        this.space = new SpaceBar(easel.pane(), easel.listeners()::tapSpace);
    }

    void listen() {
        easel.pane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (easel.keyPull().isRunning()) {
                easel.keyPull().handle(event);
            }
        });
        easel.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        space.listen();
    }

    SpaceBar space() {
        return space;
    }

    private void press(KeyEvent event) {
        if (handles(event)) {
            event.consume();
        }
    }

    private boolean handles(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> true;
            case ESCAPE -> cancel.getAsBoolean() || letGo();
            case ENTER -> !event.isShortcutDown() && enter(event.isShiftDown());
            default -> nudge.handles(event, focused().flatMap(Pieces::of));
        };
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

    private Optional<Item> focused() {
        return PictureView.skinOf(easel.pane().getScene().getFocusOwner()).map(ItemSkin::item);
    }
}
