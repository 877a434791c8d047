package homing.ui.network;

import homing.survey.Mark;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/**
 * That something is odd, where there is no room for words: a triangle for an error, the same without filling for a warning, a ring
 * for a hint, and how many there are. The form tells them apart, not the colour alone.
 */
final class CountSign extends HBox {
    private static final double SIZE = 12;

    /** @param marks the gravest first; never empty */
    CountSign(List<Mark> marks) {
        Mark.Severity gravest = marks.get(0).severity();
        Shape shape = gravest == Mark.Severity.HINT ? new Circle(SIZE / 2 - 1) : triangle();
        shape.getStyleClass().add("sign");
        getStyleClass().addAll("count-sign", gravest.name().toLowerCase(Locale.ROOT));
        getChildren().addAll(shape, new Label(String.valueOf(marks.size())));
    }

    private static Polygon triangle() {
        return new Polygon(SIZE / 2, 0, SIZE, SIZE * 0.9, 0, SIZE * 0.9);
    }
}
