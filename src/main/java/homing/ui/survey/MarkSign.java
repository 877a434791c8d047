package homing.ui.survey;

import homing.survey.Mark;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/**
 * How much a mark matters, as a shape: a triangle for an error, the same without filling for a warning, a ring for a hint. The form
 * tells them apart, not the colour alone.
 */
public final class MarkSign extends StackPane {
    private static final double SIZE = 12;

    public MarkSign(Mark.Severity severity) {
        Shape shape = severity == Mark.Severity.HINT ? new Circle(SIZE / 2 - 1) : triangle();
        shape.getStyleClass().add("sign");
        getStyleClass().addAll("mark-sign", severity.name().toLowerCase(Locale.ROOT));
        getChildren().add(shape);
        setMinWidth(SIZE);
    }

    private static Polygon triangle() {
        return new Polygon(SIZE / 2, 0, SIZE, SIZE * 0.9, 0, SIZE * 0.9);
    }
}
