package homing.ui;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.sim.Simulation;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.file.FileQuestions;
import homing.ui.file.Opening;
import homing.ui.file.Outside;
import homing.ui.look.Look;
import homing.ui.open.Memory;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import homing.ui.start.Exhibit;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of the program, to be measured: it remembers nothing, and steps without gliding. */
final class MeasuredWindow {
    private final Stage stage = new Stage();
    private final Session session;
    private final MainWindow window;

    /**
     * A window that is not shown yet.
     *
     * @param background where files are read, and runs and layouts made
     * @param screen the JavaFX thread, which this is called on
     * @param shipped what the start page shows
     */
    MeasuredWindow(Executor background, Executor screen, Supplier<Stream<Exhibit>> shipped) {
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, background, screen);
        session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        session.playback().setAnimated(false);
        Memory memory = new Memory(new PreferencesFile(Path.of("none")), Preferences.NONE, task -> {});
        RecoveryFolder drafts = new RecoveryFolder(Path.of("target", "recovery"));
        Outside outside = new Outside(
                new Sources(),
                shipped,
                new FileQuestions(stage),
                memory,
                background,
                Drafts.of(document, drafts),
                drafts);
        window = new MainWindow(stage, session, new Look(), outside);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1400);
        stage.setHeight(880);
    }

    /** Shows itself with the start page. */
    void showStartPage() {
        window.showStartPage();
        stage.show();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    Session session() {
        return session;
    }

    NetworkCanvas canvas() {
        return window.canvas();
    }

    Opening opening() {
        return window.parts().opening();
    }

    /** Whether the drawing is there, and the place in its run that is shown first. */
    boolean isPlayed() {
        return isDrawn() && session.playback().placeProperty().get() != null;
    }

    boolean isDrawn() {
        return !window.canvas().view().skins().isEmpty();
    }
}
