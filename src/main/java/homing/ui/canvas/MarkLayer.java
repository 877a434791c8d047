package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Part;
import homing.survey.Mark;
import homing.survey.Survey;
import homing.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** Small signs on what cannot work as it is drawn: errors and warnings, in the units of the picture. Hints stand in the list only. */
final class MarkLayer extends Group {
    private static final double SIZE = 20;
    private static final double STROKE = 3;

    private Map<Part, Mark> gravest = Map.of();
    private Map<Mark, Box> placed = Map.of();
    private Consumer<Mark> picked = mark -> {};

    MarkLayer(Viewport viewport) {
        getStyleClass().add("marks");
        setManaged(false);
        getTransforms().addAll(viewport.place(), viewport.size());
    }

    /** The marks of the drawing, to be shown when it is placed next. */
    void setMarks(List<Mark> shown) {
        gravest = Survey.gravest(shown.stream()
                .filter(mark -> mark.severity() != Mark.Severity.HINT)
                .toList());
    }

    /** Who is told when a person picks a sign. */
    void setOnPicked(Consumer<Mark> told) {
        picked = told;
    }

    /** Puts the signs where their parts stand in the picture. */
    void place(Picture picture) {
        Map<Mark, Box> wanted = new LinkedHashMap<>();
        if (!gravest.isEmpty()) {
            for (Item item : picture.items()) {
                if (!(item instanceof Item.Cable)) {
                    Pieces.of(item).map(gravest::get).ifPresent(mark -> wanted.put(mark, item.bounds()));
                }
            }
        }
        if (!wanted.equals(placed)) {
            placed = wanted;
            getChildren()
                    .setAll(wanted.entrySet().stream()
                            .map(entry -> sign(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** A triangle for an error, the same without filling for a warning: the form tells them apart, not the colour alone. */
    private Group sign(Mark mark, Box box) {
        Polygon triangle = new Polygon(SIZE / 2, 0, SIZE, SIZE * 0.9, 0, SIZE * 0.9);
        triangle.getStyleClass().add("sign");
        Rectangle stroke = new Rectangle(SIZE / 2 - STROKE / 2, SIZE * 0.28, STROKE, SIZE * 0.32);
        Rectangle dot = new Rectangle(SIZE / 2 - STROKE / 2, SIZE * 0.68, STROKE, STROKE);
        stroke.getStyleClass().add("sign-ink");
        dot.getStyleClass().add("sign-ink");
        Group sign = new Group(triangle, stroke, dot);
        sign.getStyleClass().addAll("mark-sign", mark.severity().name().toLowerCase(Locale.ROOT));
        sign.setLayoutX(box.x() + box.width() - SIZE / 2);
        sign.setLayoutY(box.y() - SIZE / 2);
        sign.setAccessibleRole(AccessibleRole.BUTTON);
        String words = Words.english().say(mark.text());
        sign.setAccessibleText(words);
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(sign, tooltip);
        sign.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                picked.accept(mark);
                event.consume();
            }
        });
        return sign;
    }
}
