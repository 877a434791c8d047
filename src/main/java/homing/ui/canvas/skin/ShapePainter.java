package homing.ui.canvas.skin;

import homing.diagram.Caption;
import homing.diagram.Look;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Turns shapes into nodes. Looks are style classes.
 *
 * @param old a node that showed the shape before it changed; null if there is none. It is used again if it fits
 */
record ShapePainter(javafx.scene.shape.Shape old) implements Shape.Visitor<javafx.scene.shape.Shape> {
    private <T extends javafx.scene.shape.Shape> T reused(Class<T> kind, T fresh) {
        return old != null && old.getClass() == kind ? kind.cast(old) : fresh;
    }

    @Override
    public javafx.scene.shape.Shape block(Shape.Block block) {
        Rectangle node = reused(Rectangle.class, new Rectangle());
        Box box = block.box();
        node.setX(box.x());
        node.setY(box.y());
        node.setWidth(box.width());
        node.setHeight(box.height());
        node.setArcWidth(2 * block.radius());
        node.setArcHeight(2 * block.radius());
        return dressed(node, block.look());
    }

    @Override
    public javafx.scene.shape.Shape area(Shape.Area area) {
        Polygon node = reused(Polygon.class, new Polygon());
        List<Double> numbers = new ArrayList<>();
        for (Point corner : area.corners()) {
            numbers.add(corner.x());
            numbers.add(corner.y());
        }
        node.getPoints().setAll(numbers);
        return dressed(node, area.look());
    }

    @Override
    public javafx.scene.shape.Shape disc(Shape.Disc disc) {
        Circle node = reused(Circle.class, new Circle());
        node.setCenterX(disc.middle().x());
        node.setCenterY(disc.middle().y());
        node.setRadius(disc.radius());
        return dressed(node, disc.look());
    }

    @Override
    public javafx.scene.shape.Shape strokes(Shape.Strokes strokes) {
        javafx.scene.shape.Path node = reused(javafx.scene.shape.Path.class, new javafx.scene.shape.Path());
        List<PathElement> moves = new ArrayList<>();
        for (Path way : strokes.ways()) {
            moves.add(new MoveTo(way.start().x(), way.start().y()));
            way.points().stream().skip(1).forEach(point -> moves.add(new LineTo(point.x(), point.y())));
        }
        node.getElements().setAll(moves);
        return dressed(node, strokes.look());
    }

    @Override
    public javafx.scene.shape.Shape text(Shape.Text text) {
        Caption caption = text.caption();
        Text node = reused(Text.class, new Text());
        node.setText(caption.text());
        node.setFont(Faces.font(caption.style()));
        node.setX(0);
        node.setY(0);
        node.setTranslateX(caption.at().x());
        node.setTranslateY(caption.at().y());
        node.getTransforms().setAll(caption.upright() ? List.of(Faces.UPWARDS) : List.of());
        return dressed(node, caption.look());
    }

    private static javafx.scene.shape.Shape dressed(javafx.scene.shape.Shape node, Look look) {
        List<String> classes =
                List.of(look.role().styleClass(), "hue-" + look.hue().name().toLowerCase(Locale.ROOT));
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
        }
        return node;
    }
}
