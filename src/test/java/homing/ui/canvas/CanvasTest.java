package homing.ui.canvas;

import homing.diagram.Drawn;
import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import homing.ui.Hands;
import homing.ui.Rest;
import homing.ui.Screen;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import homing.ui.look.Look;
import homing.ui.session.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A canvas in a window, with a client that has two doors and binds the address of one of them. */
abstract class CanvasTest {
    final FxRobot robot = new Hands();
    final Selection selection = new Selection();
    final List<Edit> edits = new ArrayList<>();
    final Scenario scenario = Drawn.twoDoors();
    final Timeline run = Simulation.run(scenario.network(), Drawn.bound(Drawn.call("client"), "10.2.0.5"));
    NetworkCanvas canvas;

    @BeforeEach
    void openStage() {
        Screen.show(this::show);
    }

    @AfterEach
    void closeStage() {
        Screen.clear();
    }

    void show(Stage stage) {
        canvas = new NetworkCanvas(selection);
        canvas.listeners().setOnEdit(edits::add);
        canvas.setGlide(Duration.ZERO);
        canvas.show(scenario, run, run.length());
        Scene scene = new Scene(new BorderPane(canvas), 1000, 600);
        new Look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    ItemSkin skin(String id) {
        return ((PictureView) canvas.lookup(".network-picture")).skin(id).orElseThrow();
    }

    /** Where the middle of an item is on the screen. */
    Point2D middle(String id) {
        Bounds bounds = bounds(id);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Bounds bounds(String id) {
        Node node = skin(id);
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** A place of the canvas where nothing stands, on the screen. */
    Point2D nowhere() {
        return canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    void onScreen(Runnable action) {
        Rest.after(action);
    }

    static void until(Callable<Boolean> condition) {
        Rest.until(condition);
    }

    /** The scenario after all edits so far. */
    Scenario edited() {
        Scenario changed = scenario;
        for (Edit edit : edits) {
            changed = edit.change().apply(changed);
        }
        return changed;
    }
}
