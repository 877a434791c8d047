package homing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a hand could point at, on the screen. It is asked on the JavaFX thread. */
final class Sights {
    private final Stage stage;
    private final Node canvas;
    private final Random random;

    /**
     * A look at the window.
     *
     * @param one something to point at
     * @param other something else, or the same
     * @param entryOrNull an entry of a menu or a list that has been opened
     * @param tabOrNull what chooses the page of the side column
     * @param cellOrNull a cell of a table or a tree, or a field to type in
     * @param isTyping whether the keyboard is with a text
     * @param isCovered whether a sheet lies over the window
     */
    record Seen(
            Point2D one,
            Point2D other,
            Point2D entryOrNull,
            Point2D tabOrNull,
            Point2D cellOrNull,
            boolean isTyping,
            boolean isCovered) {
        Optional<Point2D> entry() {
            return Optional.ofNullable(entryOrNull);
        }

        Optional<Point2D> tab() {
            return Optional.ofNullable(tabOrNull);
        }

        Optional<Point2D> cell() {
            return Optional.ofNullable(cellOrNull);
        }
    }

    Sights(Stage stage, Node canvas, Random random) {
        this.stage = stage;
        this.canvas = canvas;
        this.random = random;
    }

    Seen look() {
        return new Seen(
                anything(),
                anything(),
                entry().orElse(null),
                tab().orElse(null),
                cell().orElse(null),
                stage.getScene().getFocusOwner() instanceof TextInputControl,
                stage.getScene().lookup(".overlay").isVisible());
    }

    /** Mostly the canvas and what stands there, now and then the rest of the window. */
    private Point2D anything() {
        return switch (random.nextInt(10)) {
            case 0 -> in(stage.getScene().getRoot());
            case 1, 2 -> control().orElseGet(() -> in(canvas));
            case 3, 4, 5 -> in(canvas);
            default -> item().orElseGet(() -> in(canvas));
        };
    }

    /** The middle of a host, a LAN, a port, a cable or a note; now and then the handle of what is pointed at. */
    private Optional<Point2D> item() {
        Node handle = canvas.lookup(".pull-handle");
        return handle != null && handle.isVisible() && random.nextInt(3) == 0
                ? Optional.of(middle(handle))
                : one(canvas.lookupAll(".item"));
    }

    /** A button, a field, a cell; the menus close the drawing and the window too often. */
    private Optional<Point2D> control() {
        List<Node> all = new ArrayList<>();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if ((node instanceof Control || node instanceof IndexedCell<?>) && !(node instanceof MenuBar)) {
                all.add(node);
            }
        }
        return one(all);
    }

    /** What chooses the page of the side column. */
    private Optional<Point2D> tab() {
        return one(stage.getScene().getRoot().lookupAll(".segments .toggle-button"));
    }

    /** A cell of a table or a tree, or a field to type in. */
    private Optional<Point2D> cell() {
        List<Node> all = new ArrayList<>(stage.getScene().getRoot().lookupAll(".text-input"));
        stage.getScene().getRoot().lookupAll(".cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && !cell.isEmpty())
                .forEach(all::add);
        return one(all);
    }

    /** An entry of a menu or a list that has been opened. */
    private Optional<Point2D> entry() {
        List<Node> all = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow && window.isShowing()) {
                all.addAll(window.getScene().getRoot().lookupAll(".menu-item"));
                all.addAll(window.getScene().getRoot().lookupAll(".list-cell"));
            }
        }
        return one(all);
    }

    private Optional<Point2D> one(Iterable<Node> nodes) {
        List<Point2D> seen = new ArrayList<>();
        Bounds screen = new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        for (Node node : nodes) {
            if (node.getScene() != null && node.isVisible()) {
                Point2D middle = middle(node);
                if (screen.contains(middle)) {
                    seen.add(middle);
                }
            }
        }
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(random.nextInt(seen.size())));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D in(Node node) {
        Node area = node.getScene() == null ? stage.getScene().getRoot() : node;
        Bounds bounds = area.localToScreen(area.getBoundsInLocal());
        return new Point2D(
                bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
                bounds.getMinY() + random.nextDouble() * bounds.getHeight());
    }
}
