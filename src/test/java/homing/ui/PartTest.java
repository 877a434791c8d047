package homing.ui;

import homing.model.Call;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.sim.Simulation;
import homing.ui.look.Look;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One part of the window in a stage of its own, with a session whose runs are finished at once. */
public abstract class PartTest {
    protected final FxRobot robot = new FxRobot();
    protected Session session;
    protected Stage stage;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            Document document = new Document();
            CurrentRun run = new CurrentRun(document, Simulation::run, Runnable::run, Runnable::run);
            session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
            session.playback().setAnimated(false);
        });
    }

    @AfterEach
    void closeStage() throws TimeoutException {
        if (stage != null) {
            onScreen(stage::close);
        }
        FxToolkit.cleanupStages();
    }

    /** Shows a part in a stage of this size. */
    protected void show(Function<Session, ? extends Region> part, double width, double height) {
        onScreen(() -> {
            Region shown = part.apply(session);
            new Look().scale(shown);
            Scene scene = new Scene(new StackPane(shown), width, height);
            new Look().dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    /** Opens a scenario; its first call is run. */
    protected void open(Scenario scenario) {
        onScreen(() -> session.document().open(scenario, Document.Origin.NONE));
    }

    protected void run(Call call) {
        onScreen(() -> session.run().run(ScriptedCall.of(call)));
    }

    /** Goes to a step, and lets the stage be laid out. */
    protected void jump(int step) {
        onScreen(() -> {
            session.playback().jump(step);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    protected <T extends Node> T find(String query, Class<T> type) {
        return robot.lookup(query).queryAs(type);
    }

    protected void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /** Waits until it is so. */
    protected void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come about within 10 seconds", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
