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

/** A small disc with a plus at a corner of the host or LAN that the pointer is on: a line can be pulled from it. */
final class PullHandle extends Group {
    private static final double RADIUS = 10;
    private static final double ARM = 5;
    /** So far beside its part the pointer may be, in pixels, on its way to the handle. */
    private static final double NEAR = 14;

    private final Easel easel;
    private Part part;
    private Box box = new Box(0, 0, 0, 0);
    private Point corner = new Point(0, 0);

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
        } else if (!box.grown(NEAR / easel.viewport().zoom() + RADIUS).contains(aim.at())) {
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
        corner = free();
        setVisible(true);
        place();
    }

    private void place() {
        Point2D at = easel.toWindow(corner.x(), corner.y());
        setLayoutX(at.getX());
        setLayoutY(at.getY());
    }

    void hide() {
        part = null;
        setVisible(false);
    }

    /** The first corner, from the upper right one on, at which no port stands and which is seen. */
    private Point free() {
        List<Box> ports = easel.picture().all(Item.Port.class).stream()
                .map(Item.Port::bounds)
                .toList();
        List<Point> corners = List.of(
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.y()),
                new Point(box.x(), box.bottom()));
        return corners.stream()
                .filter(each -> easel.isSeen(each))
                .filter(each -> ports.stream().noneMatch(around(each)::overlaps))
                .findFirst()
                .orElse(corners.get(0));
    }

    private static Box around(Point place) {
        return Box.around(place, 2 * RADIUS, 2 * RADIUS);
    }

    /** Where the line begins. */
    Point start() {
        return corner;
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
