package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Part;
import homing.survey.Mark;
import homing.survey.Survey;
import homing.text.Words;
import java.util.HashMap;
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
    /** Height of a sign to its width. */
    private static final double TALL = 0.9;

    private Map<Part, Mark> gravest = Map.of();
    /** Where the marked parts stood when their signs were placed. */
    private Map<Mark, Box> placed = Map.of();

    private final Map<Mark, Group> signs = new LinkedHashMap<>();
    /** Whether there are other marks than before. */
    private boolean isNew;
    /** Whether something was being dragged when signs were placed last. */
    private boolean dragged;

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
        isNew = true;
    }

    /** Who is told when a person picks a sign. */
    void setOnPicked(Consumer<Mark> told) {
        picked = told;
    }

    /**
     * Puts the signs where their parts stand in the picture.
     *
     * @param rests false while something is dragged: then only the signs of what moves are placed anew
     */
    void place(Picture picture, boolean rests) {
        Map<Mark, Item> marked = gravest.isEmpty() ? Map.of() : marked(picture);
        Map<Mark, Item> moved = new LinkedHashMap<>(marked);
        boolean isAll = isNew || (rests && dragged);
        if (!isAll) {
            moved.entrySet().removeIf(entry -> entry.getValue().bounds().equals(placed.get(entry.getKey())));
        }
        if (!moved.isEmpty() || signs.size() != marked.size()) {
            signs.keySet().retainAll(marked.keySet());
            put(picture, moved);
            getChildren().setAll(signs.values());
            applyCss(); // signs come while the window is laid out, after it has been styled
            placed = new HashMap<>();
            marked.forEach((mark, item) -> placed.put(mark, item.bounds()));
        }
        isNew = false;
        dragged = !rests;
    }

    private Map<Mark, Item> marked(Picture picture) {
        Map<Mark, Item> marked = new LinkedHashMap<>();
        for (Item item : picture.items()) {
            if (!(item instanceof Item.Cable)) {
                Pieces.of(item).map(gravest::get).ifPresent(mark -> marked.put(mark, item));
            }
        }
        return marked;
    }

    private void put(Picture picture, Map<Mark, Item> moved) {
        List<Box> standing = signs.entrySet().stream()
                .filter(entry -> !moved.containsKey(entry.getKey()))
                .map(entry -> box(entry.getValue()))
                .toList();
        SignRoom room = SignRoom.near(picture, moved.values(), SIZE, SIZE * TALL, standing);
        moved.forEach((mark, item) -> {
            Box box = room.take(item);
            Group sign = signs.computeIfAbsent(mark, this::sign);
            sign.setLayoutX(box.x());
            sign.setLayoutY(box.y());
        });
    }

    private static Box box(Group sign) {
        return new Box(sign.getLayoutX(), sign.getLayoutY(), SIZE, SIZE * TALL);
    }

    /** A triangle for an error, the same without filling for a warning: the form tells them apart, not the colour alone. */
    private Group sign(Mark mark) {
        Polygon triangle = new Polygon(SIZE / 2, 0, SIZE, SIZE * TALL, 0, SIZE * TALL);
        triangle.getStyleClass().add("sign");
        Rectangle stroke = new Rectangle(SIZE / 2 - STROKE / 2, SIZE * 0.28, STROKE, SIZE * 0.32);
        Rectangle dot = new Rectangle(SIZE / 2 - STROKE / 2, SIZE * 0.68, STROKE, STROKE);
        stroke.getStyleClass().add("sign-ink");
        dot.getStyleClass().add("sign-ink");
        Group sign = new Group(triangle, stroke, dot);
        sign.getStyleClass().addAll("mark-sign", mark.severity().name().toLowerCase(Locale.ROOT));
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
