package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** What a gesture draws over the picture while it lasts, in the units of the picture: it catches no mouse. */
final class Glass extends Group {
    private static final double GAP = 4;
    private static final double ROUND = 20;

    private final Viewport viewport;
    private final Group marks = new Group();

    Glass(Viewport viewport) {
        this.viewport = viewport;
        getStyleClass().add("glass");
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().addAll(viewport.place(), viewport.size());
        getChildren().add(marks);
    }

    /** Takes everything off. */
    void clear() {
        marks.getChildren().clear();
    }

    /** Shows the box that a rubber band spans: an edge, and a tint through which everything is seen. */
    void band(Box box) {
        show(List.of(rectangle(box, "band-tint"), rectangle(box, "band")));
    }

    /** Shows lines along which what is moved stands with other things. */
    void guides(List<Guide> guides) {
        show(guides.stream().map(this::line).toList());
    }

    private Node line(Guide guide) {
        Line line = new Line(
                guide.from().x(), guide.from().y(), guide.to().x(), guide.to().y());
        return worn(line, "guide");
    }

    /**
     * Shows a line that is being pulled, and the box of what it would reach.
     *
     * @param good whether a cable may come of it
     */
    void pull(Path way, List<Box> targets, boolean good) {
        List<Node> all = new ArrayList<>();
        targets.forEach(box -> all.add(target(box, good ? "target" : "no-target")));
        Polyline line = new Polyline();
        way.points().forEach(point -> line.getPoints().addAll(point.x(), point.y()));
        all.add(worn(line, "pull"));
        show(all);
    }

    private Node target(Box box, String style) {
        Rectangle ring = rectangle(box.grown(GAP), style);
        ring.setArcWidth(ROUND);
        ring.setArcHeight(ROUND);
        return ring;
    }

    private Rectangle rectangle(Box box, String style) {
        Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        return worn(rectangle, style);
    }

    /** Lines are as thick on the screen whatever the zoom. */
    private <T extends javafx.scene.shape.Shape> T worn(T shape, String style) {
        shape.getStyleClass().add(style);
        shape.setStyle("-fx-stroke-width: " + 2 / viewport.zoom() + ";");
        return shape;
    }

    private void show(List<? extends Node> shown) {
        marks.getChildren().setAll(shown);
    }
}
