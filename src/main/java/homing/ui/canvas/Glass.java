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
    /** Those of the marks that are guides. They follow what is moved and are not made anew, for each needs its styles found. */
    private final List<Line> lines = new ArrayList<>();

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
        show(List.of());
    }

    /** Shows the box that a rubber band spans: an edge, and a tint through which everything is seen. */
    void band(Box box) {
        show(List.of(rectangle(box, "band-tint"), rectangle(box, "band")));
    }

    /** Shows lines along which what is moved stands with other things. */
    void guides(List<Guide> guides) {
        while (lines.size() < guides.size()) {
            Line line = worn(new Line(), "guide");
            lines.add(line);
            marks.getChildren().add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setVisible(i < guides.size());
        }
        for (int i = 0; i < guides.size(); i++) {
            lay(lines.get(i), guides.get(i));
        }
    }

    private void lay(Line line, Guide guide) {
        line.setStyle(thickness());
        line.setStartX(guide.from().x());
        line.setStartY(guide.from().y());
        line.setEndX(guide.to().x());
        line.setEndY(guide.to().y());
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
        shape.setStyle(thickness());
        return shape;
    }

    private String thickness() {
        return "-fx-stroke-width: " + 2 / viewport.zoom() + ";";
    }

    private void show(List<? extends Node> shown) {
        lines.clear();
        marks.getChildren().setAll(shown);
    }
}
