package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.ui.session.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mouse and keys at random, in a window that shows a drawing. What opens a dialog of the system, closes the drawing or the
 * window is left out.
 */
class MonkeyUiTest extends DrawingTest {
    private static final int EVENTS = 2_000;
    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.SPACE,
            KeyCode.DELETE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.F2,
            KeyCode.F,
            KeyCode.BACK_SPACE);
    private static final List<KeyCode> WITH_CONTROL = List.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.X,
            KeyCode.V,
            KeyCode.D,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.K,
            KeyCode.G,
            KeyCode.ENTER,
            KeyCode.DIGIT0,
            KeyCode.PLUS,
            KeyCode.MINUS);

    private final List<Throwable> mistakes = new ArrayList<>();
    private Random random;
    private Point2D pointer = Point2D.ZERO;
    private MouseButton held;
    private Node grabbed;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingBreaksAndTheDrawingStaysWhole(long seed) throws BadInput {
        random = new Random(seed);
        onScreen(() -> session.document().open(Templates.ALL.get(0).scenario(), Document.Origin.NONE));
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake)));
        for (int i = 0; i < EVENTS / 20; i++) {
            onScreen(() -> {
                for (int j = 0; j < 20; j++) {
                    act();
                }
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
        assertThat(mistakes).isEmpty();
        assertWhole();
    }

    /** What is drawn can be written and read, and what is picked is there. */
    private void assertWhole() throws BadInput {
        byte[] text = ScenarioWriter.write(scenario()).getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioReader.read("monkey.yaml", text).network())
                .isEqualTo(scenario().network());
        assertThat(session.selection().parts()).allMatch((Part part) -> part.isIn(scenario()));
        int edits = session.document().historyProperty().get().done().size();
        assertThat(edits).isGreaterThan(10);
        onScreen(() -> {
            for (int i = 0; i < edits; i++) {
                session.document().undo();
            }
        });
        assertThat(scenario()).isEqualTo(Templates.ALL.get(0).scenario());
    }

    private void act() {
        try {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> pressOrRelease();
                case 3, 4, 5, 6 -> move();
                case 7 -> scroll();
                default -> key();
            }
        } catch (RuntimeException mistake) {
            mistakes.add(mistake);
        }
    }

    /** The canvas and the palette, now and then the rest of the window; not the menus, which close it. */
    private Point2D anywhere() {
        Scene scene = stage.getScene();
        Node area = random.nextInt(10) == 0
                ? scene.lookup(".timeline-pane")
                : window.canvas().getParent();
        return area.localToScene(
                random.nextDouble() * area.getBoundsInLocal().getWidth(),
                random.nextDouble() * area.getBoundsInLocal().getHeight());
    }

    private void pressOrRelease() {
        if (held == null) {
            held = random.nextInt(5) == 0 ? MouseButton.MIDDLE : MouseButton.PRIMARY;
            mouse(MouseEvent.MOUSE_PRESSED);
        } else {
            mouse(MouseEvent.MOUSE_RELEASED);
            mouse(MouseEvent.MOUSE_CLICKED);
            held = null;
        }
    }

    private void move() {
        pointer = random.nextBoolean() ? anywhere() : onSomething();
        mouse(held == null ? MouseEvent.MOUSE_MOVED : MouseEvent.MOUSE_DRAGGED);
    }

    /** The middle of something on the canvas. */
    private Point2D onSomething() {
        Node handle = window.canvas().lookup(".pull-handle");
        if (handle.isVisible() && held == null && random.nextBoolean()) {
            return handle.localToScene(0, 0);
        }
        List<Node> items = List.copyOf(window.canvas().lookupAll(".item"));
        if (items.isEmpty()) {
            return anywhere();
        }
        Node item = items.get(random.nextInt(items.size()));
        return item.localToScene(
                item.getBoundsInLocal().getCenterX(), item.getBoundsInLocal().getCenterY());
    }

    private Node under() {
        PickResult pick = pick();
        return pick.getIntersectedNode() == null ? stage.getScene().getRoot() : pick.getIntersectedNode();
    }

    private PickResult pick() {
        return new PickResult(Picks.at(stage.getScene().getRoot(), pointer), pointer.getX(), pointer.getY());
    }

    private void mouse(EventType<MouseEvent> type) {
        if (type == MouseEvent.MOUSE_PRESSED) {
            grabbed = under();
        }
        EventTarget target = held == null || grabbed == null ? under() : grabbed;
        boolean primary = held == MouseButton.PRIMARY;
        boolean middle = held == MouseButton.MIDDLE;
        MouseEvent event = new MouseEvent(
                type,
                pointer.getX(),
                pointer.getY(),
                pointer.getX(),
                pointer.getY(),
                held == null ? MouseButton.NONE : held,
                random.nextInt(8) == 0 ? 2 : 1,
                random.nextInt(6) == 0,
                false,
                false,
                false,
                primary,
                middle,
                false,
                false,
                false,
                random.nextBoolean(),
                pick());
        Event.fireEvent(target, event);
    }

    private void scroll() {
        double far = 40 * (random.nextInt(3) - 1);
        ScrollEvent event = new ScrollEvent(
                ScrollEvent.SCROLL,
                pointer.getX(),
                pointer.getY(),
                pointer.getX(),
                pointer.getY(),
                false,
                random.nextBoolean(),
                false,
                false,
                true,
                false,
                far,
                far,
                far,
                far,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                pick());
        Event.fireEvent(window.canvas(), event);
    }

    private void key() {
        boolean control = random.nextInt(3) == 0;
        List<KeyCode> keys = control ? WITH_CONTROL : PLAIN;
        KeyCode code = keys.get(random.nextInt(keys.size()));
        boolean shift = !control && random.nextInt(4) == 0;
        Node owner = stage.getScene().getFocusOwner();
        EventTarget target = owner == null ? stage.getScene() : owner;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, false, false));
        }
    }
}
