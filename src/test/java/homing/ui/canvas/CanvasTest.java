package homing.ui.canvas;

import homing.diagram.Drawn;
import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import homing.ui.look.Look;
import homing.ui.session.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in a window, with a client that has two doors and binds the address of one of them. */
abstract class CanvasTest {
    final FxRobot robot = new FxRobot();
    final Selection selection = new Selection();
    final List<Edit> edits = new ArrayList<>();
    final Scenario scenario = Drawn.twoDoors();
    final Timeline run = Simulation.run(scenario.network(), Drawn.bound(Drawn.call("client"), "10.2.0.5"));
    NetworkCanvas canvas;

    void open(Stage stage) {
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
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get(10, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about within 10 seconds", late);
        }
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
