package homing.ui.canvas;

import homing.diagram.Item;
import homing.scenario.Scenario;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse and keys do on the canvas. Only one drag runs at a time. */
final class Gestures {
    private static final double WHEEL = 1.0015;

    private final NetworkCanvas canvas;
    private final Nudge nudge;
    private Drag drag = Drag.NONE;
    private boolean spaceHeld;
    private boolean spaceUsed;

    Gestures(NetworkCanvas canvas) {
        this.canvas = canvas;
        this.nudge = new Nudge(canvas);
    }

    void listen() {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        canvas.addEventHandler(
                MouseEvent.MOUSE_EXITED, left -> canvas.pointedAdapterProperty().set(null));
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::keyUp);
    }

    private void press(MouseEvent event) {
        if (drag != Drag.NONE) {
            return;
        }
        Optional<ItemSkin> skin = PictureView.skinOf(event.getPickResult().getIntersectedNode());
        if (pans(event, skin)) {
            spaceUsed |= spaceHeld;
            drag = new PanDrag(canvas.viewport(), event.getX(), event.getY());
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pick(skin, event);
        }
        event.consume();
    }

    private boolean pans(MouseEvent event, Optional<ItemSkin> skin) {
        return switch (event.getButton()) {
            case MIDDLE -> true;
            case SECONDARY -> skin.isEmpty();
            case PRIMARY -> spaceHeld;
            default -> false;
        };
    }

    private void pick(Optional<ItemSkin> skin, MouseEvent event) {
        if (skin.isEmpty()) {
            canvas.requestFocus();
            canvas.selectedHostProperty().set("");
            return;
        }
        ItemSkin picked = skin.get();
        picked.requestFocus();
        hostOf(picked.item()).ifPresent(canvas.selectedHostProperty()::set);
        if (picked.item() instanceof Item.Capsule capsule) {
            canvas.pickPacket(capsule);
        }
        keyOf(picked.item()).ifPresent(key -> drag = new MoveDrag(canvas, key, event.getX(), event.getY()));
    }

    /** The host that an item is or belongs to. */
    static Optional<String> hostOf(Item item) {
        if (item instanceof Item.HostCard card) {
            return Optional.of(card.host());
        }
        return item instanceof Item.Port port ? Optional.of(port.adapter().host()) : Optional.empty();
    }

    /** The key of the place of what can be moved. */
    static Optional<String> keyOf(Item item) {
        if (item instanceof Item.HostCard card) {
            return Optional.of(card.host());
        }
        return item instanceof Item.LanBar bar ? Optional.of(Scenario.lanKey(bar.lan())) : Optional.empty();
    }

    private void move(MouseEvent event) {
        drag.to(event.getX(), event.getY());
        event.consume();
    }

    private void release(MouseEvent event) {
        Drag ended = drag;
        drag = Drag.NONE;
        canvas.setCursor(null);
        ended.end();
        event.consume();
    }

    private void point(MouseEvent event) {
        Optional<ItemSkin> skin = PictureView.skinOf(event.getPickResult().getIntersectedNode());
        Item item = skin.map(ItemSkin::item).orElse(null);
        canvas.pointedAdapterProperty().set(item instanceof Item.Port port ? port.adapter() : null);
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

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceUsed &= spaceHeld;
            spaceHeld = true;
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && drag != Drag.NONE) {
            drag.cancel();
            drag = Drag.NONE;
            canvas.setCursor(null);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && focused().orElse(null) instanceof Item.Capsule capsule) {
            canvas.pickPacket(capsule);
            event.consume();
        } else if (focused().isPresent() && nudge.handles(event, focused().get())) {
            event.consume();
        }
    }

    private void keyUp(KeyEvent event) {
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
