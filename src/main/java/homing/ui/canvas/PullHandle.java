package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.text.Words;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * A small disc with a plus outside of the upper right corner of the host or LAN that the pointer is on, where no port reaches: a line
 * can be pulled from it. Only where that corner is out of view it stands at another.
 */
final class PullHandle extends Group {
    private static final double RADIUS = 10;
    private static final double ARM = 5;
    /** So far beside its part the pointer may be, in pixels, on its way to the handle. */
    private static final double NEAR = 24;
    /** How far its middle stands off the corner, in both directions, in pixels. */
    private static final double OFF = RADIUS + 2;

    private final Easel easel;
    private Part part;
    private Box box = new Box(0, 0, 0, 0);
    private Point middle = new Point(0, 0);

    PullHandle(Easel easel) {
        this.easel = easel;
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
            show(aim.item().bounds());
        } else if (!box.grown(pixels(NEAR)).contains(aim.at())) {
            hide();
        }
    }

    /** Shows itself at something that has just been put down, as long as the pointer has not moved. */
    void offer(Part added) {
        part = added;
        settle();
    }

    /** Goes where its part stands, or away with it. */
    void settle() {
        if (part != null) {
            easel.boxOf(part).ifPresentOrElse(this::show, this::hide);
        }
    }

    private void show(Box around) {
        box = around;
        middle = seen();
        Point2D at = easel.toWindow(middle.x(), middle.y());
        setLayoutX(at.getX());
        setLayoutY(at.getY());
        setVisible(true);
    }

    /** So many pixels in units of the picture. */
    private double pixels(double count) {
        return count / easel.viewport().zoom();
    }

    void hide() {
        part = null;
        setVisible(false);
    }

    /** The place outside of the first corner, from the upper right one on, that is seen. */
    private Point seen() {
        double off = pixels(OFF);
        List<Point> corners = List.of(
                new Point(box.right() + off, box.y() - off),
                new Point(box.right() + off, box.bottom() + off),
                new Point(box.x() - off, box.y() - off),
                new Point(box.x() - off, box.bottom() + off));
        return corners.stream().filter(easel::isSeen).findFirst().orElse(corners.get(0));
    }

    /** Where the line begins. */
    Point start() {
        return middle;
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
