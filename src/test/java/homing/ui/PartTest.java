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
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** One part of the window in a stage of its own, with a session whose runs are finished at once. */
public abstract class PartTest {
    protected final FxRobot robot = new Hands();
    protected Session session;
    protected Stage stage;

    @BeforeEach
    void beginSession() {
        Screen.prepare();
        onScreen(() -> {
            Document document = new Document();
            CurrentRun run = new CurrentRun(document, Simulation::run, Runnable::run, Runnable::run);
            session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
            session.playback().setAnimated(false);
        });
    }

    @AfterEach
    void closeStage() {
        Screen.clear();
    }

    /** Shows a part in a stage of this size. */
    protected void show(Function<Session, ? extends Region> part, double width, double height) {
        stage = Screen.show(empty -> {
            Region shown = part.apply(session);
            new Look().scale(shown);
            Scene scene = new Scene(new StackPane(shown), width, height);
            new Look().dress(scene);
            empty.setScene(scene);
            empty.show();
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
        Rest.after(action);
    }

    protected <T> T onScreen(Callable<T> question) {
        return Rest.answer(question);
    }

    /** Waits until it is so. */
    protected void until(Callable<Boolean> condition) {
        Rest.until(condition);
    }
}
