package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does on the easel. Only one drag runs at a time. */
final class Gestures {
    private final Easel easel;
    private final CanvasKeys keys;
    private Drag drag = Drag.NONE;
    /** What was shown when the drag began; null for nothing. */
    private Scenario drawn;

    Gestures(Easel easel) {
        this.easel = easel;
        this.keys = new CanvasKeys(easel, this::cancel);
    }

    void listen() {
        easel.pane().addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        easel.pane().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        easel.pane().addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        keys.listen();
        new Looking(easel).listen();
    }

    private Aim aim(MouseEvent event) {
        return Aim.at(easel, event.getPickResult().getIntersectedNode(), event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        event.consume();
        if (drag != Drag.NONE) {
            return;
        }
        easel.keyPull().stop();
        Aim aim = aim(event);
        if (pans(event, aim)) {
            keys.space().use();
            drag = new PanDrag(easel.viewport(), event.getX(), event.getY());
            easel.pane().setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            focus(event);
            drawn = easel.scenario();
            drag = pressPrimary(aim, event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            focus(event);
            aim.part().filter(part -> !easel.selection().isPicked(part)).ifPresent(easel.selection()::pick);
        }
    }

    private boolean pans(MouseEvent event, Aim aim) {
        return switch (event.getButton()) {
            case MIDDLE -> true;
            case SECONDARY -> aim.isNothing();
            case PRIMARY -> keys.space().isHeld();
            default -> false;
        };
    }

    private void focus(MouseEvent event) {
        PictureView.skinOf(event.getPickResult().getIntersectedNode())
                .ifPresentOrElse(ItemSkin::requestFocus, easel.pane()::requestFocus);
    }

    private Drag pressPrimary(Aim aim, MouseEvent event) {
        if (easel.stamping().isReady()) {
            easel.stamping().press(event.getX(), event.getY());
            return Drag.NONE;
        }
        if (easel.handle().holds(event.getPickResult().getIntersectedNode())) {
            PullHandle handle = easel.handle();
            return new PullDrag(easel, handle.part(), handle.start(), event.getX(), event.getY());
        }
        if (event.getClickCount() == 2 && aim.part().isPresent()) {
            easel.pencil().rename(aim.part().get());
            return Drag.NONE;
        }
        return begin(aim, event);
    }

    private Drag begin(Aim aim, MouseEvent event) {
        boolean adds = event.isShiftDown() || event.isShortcutDown();
        if (aim.item() instanceof Item.Capsule capsule) {
            easel.screening().pick(capsule);
            return Drag.NONE;
        }
        Optional<Part> part = aim.part();
        if (part.isPresent() && !part.get().isIn(easel.scenario())) {
            // the press itself ended the typing of another name
            return Drag.NONE;
        }
        if (part.isEmpty()) {
            return new RubberBand(easel, adds, event.getX(), event.getY());
        }
        return begin(part.get(), adds, event);
    }

    private Drag begin(Part part, boolean adds, MouseEvent event) {
        if (adds) {
            easel.selection().toggle(part);
            return Drag.NONE;
        }
        if (!easel.selection().isPicked(part)) {
            easel.selection().pick(part);
        }
        return part.standsAlone()
                ? new MoveDrag(easel, part, event.getX(), event.getY())
                : new PullDrag(easel, part, pullStart(part), event.getX(), event.getY());
    }

    /** A line from an adapter begins at its port. */
    private Point pullStart(Part part) {
        return easel.boxOf(part).map(Box::middle).orElse(new Point(0, 0));
    }

    private void move(MouseEvent event) {
        easel.handle().hide();
        drag.to(event.getX(), event.getY());
        event.consume();
    }

    private void release(MouseEvent event) {
        Drag ended = drag;
        drag = Drag.NONE;
        easel.pane().setCursor(null);
        ended.end();
        if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
            easel.menu().show(aim(event).part(), new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /** A drag that was begun in another drawing than the one that is shown is given up. */
    @SuppressWarnings("ReferenceEquality") // each edit makes another scenario
    void leaveBehind() {
        if (drag != Drag.NONE && drawn != easel.scenario() && !drag.outlivesTheDrawing()) {
            cancel();
        }
    }

    /** Whether there was a drag to be cancelled. */
    private boolean cancel() {
        boolean runs = drag != Drag.NONE;
        drag.cancel();
        drag = Drag.NONE;
        easel.pane().setCursor(null);
        return runs;
    }
}
