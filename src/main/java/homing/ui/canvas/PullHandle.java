package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.text.Words;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A small disc with a plus at the corner of the host or LAN that the pointer is on: a line can be pulled from it. */
final class PullHandle extends Group {
    private static final double RADIUS = 10;
    private static final double ARM = 5;
    /** So far beside its part the pointer may be, in pixels, on its way to the handle. */
    private static final double NEAR = 14;

    private final NetworkCanvas canvas;
    private Part part;
    private Box box = new Box(0, 0, 0, 0);

    PullHandle(NetworkCanvas canvas) {
        this.canvas = canvas;
        Circle disc = new Circle(RADIUS);
        disc.getStyleClass().add("disc");
        getStyleClass().add("pull-handle");
        getChildren().addAll(disc, arm(ARM, 0), arm(0, ARM));
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.HAND);
        Tooltip.install(this, new Tooltip(Words.english().say("canvas.pull")));
    }

    private static Line arm(double dx, double dy) {
        Line line = new Line(-dx, -dy, dx, dy);
        line.getStyleClass().add("arm");
        return line;
    }

    /** Shows itself at what the pointer is on, and goes when the pointer is far away. */
    void follow(Aim aim) {
        if (aim.item() instanceof Item.HostCard || aim.item() instanceof Item.LanBar) {
            part = aim.part().orElseThrow();
            box = aim.item().bounds();
            setVisible(true);
            place();
        } else if (!box.grown(NEAR / canvas.viewport().zoom() + RADIUS).contains(aim.at())) {
            hide();
        }
    }

    private void place() {
        Point corner = start();
        var at = canvas.toWindow(corner.x(), corner.y());
        setLayoutX(at.getX());
        setLayoutY(at.getY());
    }

    void hide() {
        part = null;
        setVisible(false);
    }

    /** Where the line begins: the upper right corner, at which no port stands. */
    Point start() {
        return new Point(box.right(), box.y());
    }

    Part part() {
        return part;
    }

    boolean holds(Node node) {
        return isVisible()
                && node != null
                && (node.equals(this) || getChildren().contains(node));
    }
}
