package homing.ui.speed;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** The events of a mouse, given to a node at once, without a robot that waits. */
final class Pointer {
    private Pointer() {}

    /** The left button at a place of the scene. */
    static void mouse(Node on, EventType<MouseEvent> type, Point2D at) {
        double x = at.getX();
        double y = at.getY();
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        PickResult picked = new PickResult(on, x, y);
        MouseButton button = MouseButton.PRIMARY;
        boolean no = false;
        Event.fireEvent(
                on, new MouseEvent(type, x, y, x, y, button, 1, no, no, no, no, down, no, no, true, no, true, picked));
    }

    /** The wheel at a place of the node; with the control key it zooms. */
    static void wheel(Node on, Point2D place, double dx, double dy, boolean control) {
        Point2D at = on.localToScene(place);
        double x = at.getX();
        double y = at.getY();
        ScrollEvent.HorizontalTextScrollUnits across = ScrollEvent.HorizontalTextScrollUnits.NONE;
        ScrollEvent.VerticalTextScrollUnits down = ScrollEvent.VerticalTextScrollUnits.NONE;
        PickResult picked = new PickResult(on, x, y);
        EventType<ScrollEvent> type = ScrollEvent.SCROLL;
        boolean no = false;
        Event.fireEvent(
                on,
                new ScrollEvent(
                        type, x, y, x, y, no, control, no, no, true, no, dx, dy, dx, dy, across, 0, down, 0, 0,
                        picked));
    }
}
