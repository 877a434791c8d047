package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What the mouse does on the canvas. Only one drag runs at a time. */
final class Gestures {
    private static final double WHEEL = 1.0015;

    private final NetworkCanvas canvas;
    private final CanvasKeys keys;
    private Drag drag = Drag.NONE;

    Gestures(NetworkCanvas canvas) {
        this.canvas = canvas;
        this.keys = new CanvasKeys(canvas, this::cancel);
    }

    void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, left -> leave());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuByKey);
        keys.listen();
    }

    private Aim aim(MouseEvent event) {
        return Aim.at(canvas, event.getPickResult().getIntersectedNode(), event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        event.consume();
        if (drag != Drag.NONE) {
            return;
        }
        canvas.keyPull().stop();
        Aim aim = aim(event);
        if (pans(event, aim)) {
            keys.useSpace();
            drag = new PanDrag(canvas.viewport(), event.getX(), event.getY());
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            focus(event);
            drag = pressPrimary(aim, event);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            focus(event);
            aim.part().filter(part -> !canvas.selection().isPicked(part)).ifPresent(canvas.selection()::pick);
        }
    }

    private boolean pans(MouseEvent event, Aim aim) {
        return switch (event.getButton()) {
            case MIDDLE -> true;
            case SECONDARY -> aim.isNothing();
            case PRIMARY -> keys.holdsSpace();
            default -> false;
        };
    }

    private void focus(MouseEvent event) {
        PictureView.skinOf(event.getPickResult().getIntersectedNode())
                .ifPresentOrElse(ItemSkin::requestFocus, canvas::requestFocus);
    }

    private Drag pressPrimary(Aim aim, MouseEvent event) {
        if (canvas.stamping().isReady()) {
            canvas.stamping().press(event.getX(), event.getY());
            return Drag.NONE;
        }
        if (canvas.handle().holds(event.getPickResult().getIntersectedNode())) {
            PullHandle handle = canvas.handle();
            return new PullDrag(canvas, handle.part(), handle.start(), event.getX(), event.getY());
        }
        if (event.getClickCount() == 2 && aim.part().isPresent()) {
            canvas.rename(aim.part().get());
            return Drag.NONE;
        }
        return begin(aim, event);
    }

    private Drag begin(Aim aim, MouseEvent event) {
        boolean adds = event.isShiftDown() || event.isShortcutDown();
        if (aim.item() instanceof Item.Capsule capsule) {
            canvas.pickPacket(capsule);
            return Drag.NONE;
        }
        Optional<Part> part = aim.part();
        if (part.isEmpty()) {
            return new RubberBand(canvas, adds, event.getX(), event.getY());
        }
        return begin(part.get(), adds, event);
    }

    private Drag begin(Part part, boolean adds, MouseEvent event) {
        if (adds) {
            canvas.selection().toggle(part);
            return Drag.NONE;
        }
        if (!canvas.selection().isPicked(part)) {
            canvas.selection().pick(part);
        }
        return Pieces.moves(part)
                ? new MoveDrag(canvas, part, event.getX(), event.getY())
                : new PullDrag(canvas, part, pullStart(part), event.getX(), event.getY());
    }

    /** A line from an adapter begins at its port. */
    private Point pullStart(Part part) {
        return canvas.boxOf(part).map(Box::middle).orElse(new Point(0, 0));
    }

    private void menuByKey(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            Optional<ItemSkin> skin = PictureView.skinOf(canvas.getScene().getFocusOwner());
            Bounds place = skin.map(node -> node.localToScreen(node.getBoundsInLocal()))
                    .orElseGet(() -> canvas.localToScreen(canvas.getBoundsInLocal()));
            canvas.showMenu(
                    skin.flatMap(focused -> Pieces.of(focused.item())),
                    new Point2D(place.getCenterX(), place.getCenterY()));
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        canvas.handle().hide();
        drag.to(event.getX(), event.getY());
        event.consume();
    }

    private void release(MouseEvent event) {
        Drag ended = drag;
        drag = Drag.NONE;
        canvas.setCursor(null);
        ended.end();
        if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
            canvas.showMenu(aim(event).part(), new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /** Whether there was a drag to be cancelled. */
    private boolean cancel() {
        boolean runs = drag != Drag.NONE;
        drag.cancel();
        drag = Drag.NONE;
        canvas.setCursor(null);
        return runs;
    }

    private void point(MouseEvent event) {
        if (canvas.stamping().isReady()) {
            canvas.stamping().ghost(event.getX(), event.getY());
        }
        canvas.setPointer(new Point2D(event.getX(), event.getY()));
        Aim aim = aim(event);
        if (!canvas.handle().holds(event.getPickResult().getIntersectedNode())) {
            canvas.handle().follow(aim);
        }
        Item item = aim.item();
        canvas.pointedAdapterProperty().set(item instanceof Item.Port port ? port.adapter() : null);
    }

    private void leave() {
        canvas.pointedAdapterProperty().set(null);
        canvas.setPointer(null);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            canvas.viewport().zoomBy(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        } else {
            canvas.viewport().pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        canvas.viewport().zoomBy(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}
