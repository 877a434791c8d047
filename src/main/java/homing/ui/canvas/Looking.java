package homing.ui.canvas;

import homing.diagram.Item;
import homing.scenario.Part;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/** What the mouse does on the canvas while no button is pressed: it points, scrolls and zooms. */
final class Looking {
    private static final double WHEEL = 1.0015;

    private final Easel easel;

    Looking(Easel easel) {
        this.easel = easel;
    }

    void listen() {
        Region pane = easel.pane();
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, left -> leave());
        pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuByKey);
    }

    private void point(MouseEvent event) {
        if (easel.stamping().isReady()) {
            easel.stamping().ghost(event.getX(), event.getY());
        }
        easel.pencil().setPointer(new Point2D(event.getX(), event.getY()));
        Node node = event.getPickResult().getIntersectedNode();
        Aim aim = Aim.at(easel, node, event.getX(), event.getY());
        if (!easel.handle().holds(node)) {
            easel.handle().follow(aim);
        }
        Item item = aim.item();
        easel.marking().pointedProperty().set(item instanceof Item.Port port ? port.adapter() : null);
    }

    private void leave() {
        easel.marking().pointedProperty().set(null);
        easel.pencil().setPointer(null);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            easel.viewport().zoomBy(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        } else {
            easel.viewport().pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        easel.viewport().zoomBy(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    /** A menu that is asked for by key belongs to what has the keyboard. */
    private void menuByKey(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            Region pane = easel.pane();
            Optional<ItemSkin> skin = PictureView.skinOf(pane.getScene().getFocusOwner());
            Bounds place = skin.map(node -> node.localToScreen(node.getBoundsInLocal()))
                    .orElseGet(() -> pane.localToScreen(pane.getBoundsInLocal()));
            Optional<Part> part = skin.flatMap(focused -> Pieces.of(focused.item()));
            easel.menu().show(part, new Point2D(place.getCenterX(), place.getCenterY()));
        }
        event.consume();
    }
}
