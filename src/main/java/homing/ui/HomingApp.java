package homing.ui;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.sim.Simulation;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.open.Memory;
import homing.ui.open.Opened;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window. */
public final class HomingApp {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private HomingApp() {}

    /** Opens a window on the first of these files or folders, or on the start page if there is none; returns at once. */
    public static void launch(List<Path> files) {
        // The toolkit warns of being on the class path, which is where it belongs here.
        TOOLKIT.setLevel(Level.SEVERE);
        Platform.startup(() -> start(new Stage(), files));
    }

    private static void start(Stage stage, List<Path> files) {
        Executor background = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "background");
            thread.setDaemon(true);
            return thread;
        });
        PreferencesFile file = PreferencesFile.usual();
        Preferences known = file.read();
        Look look = new Look();
        look.themeProperty().set(known.dark() ? Theme.DARK : Theme.LIGHT);
        look.textScaleProperty().set(known.textScale());
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, background, Platform::runLater);
        Session session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        Memory memory = new Memory(file, known, background);
        Outside outside = new Outside(
                source -> new Opened(null, null, List.of()), List::of, new FileQuestions(stage), memory, background);
        MainWindow window = new MainWindow(stage, session, look, outside);
        window.showStartPage();
        files.stream().findFirst().ifPresent(window::open);
        stage.show();
        if (Rehearsal.isWanted()) {
            Rehearsal.play(session.playback());
        }
    }
}
