package homing.ui;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.io.shipped.Shelf;
import homing.sim.Simulation;
import homing.text.Words;
import homing.ui.file.FileQuestions;
import homing.ui.file.Outside;
import homing.ui.look.Fonts;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.open.EarlyReader;
import homing.ui.open.Memory;
import homing.ui.open.SourceReader;
import homing.ui.save.Autosave;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import homing.ui.start.Exhibit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the window. */
public final class HomingApp {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final Duration PATIENCE = Duration.millis(300);

    private HomingApp() {}

    /** Opens a window on the first of these files or folders, or on the start page if there is none; returns at once. */
    public static void launch(List<Path> files) {
        // Pictures are painted without a display of their own.
        System.setProperty("java.awt.headless", "true");
        // The toolkit warns of being on the class path, which is where it belongs here.
        TOOLKIT.setLevel(Level.SEVERE);
        Executor background = Executors.newCachedThreadPool(HomingApp::daemon);
        background.execute(HomingApp::fetchWordsAndFonts);
        SourceReader reader =
                files.isEmpty() ? new Sources() : new EarlyReader(new Sources(), files.get(0), background);
        Platform.startup(() -> start(files, reader, background));
    }

    /** Both take a while, and can be had before the toolkit is awake. */
    private static void fetchWordsAndFonts() {
        Words.english();
        Fonts.load();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    }

    private static void start(List<Path> files, SourceReader reader, Executor background) {
        Stage stage = new Stage();
        Memory memory = Memory.of(PreferencesFile.usual(), background);
        Session session = session(background);
        RecoveryFolder recovery = RecoveryFolder.usual();
        Autosave autosave = autosave(session.document(), recovery);
        Outside outside = new Outside(
                reader, HomingApp::shipped, new FileQuestions(stage), memory, background, autosave, recovery);
        MainWindow window = new MainWindow(stage, session, look(memory), outside);
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> Platform.runLater(() -> window.tell(mistake)));
        if (files.isEmpty()) {
            window.showStartPage();
            stage.show();
        } else {
            showWithContent(stage, window);
            window.open(files.get(0));
        }
        window.lookForLeftBehind();
        if (Rehearsal.isWanted()) {
            Rehearsal.play(session.playback());
        }
    }

    /** Each is read and run when it is taken. */
    static Stream<Exhibit> shipped() {
        return Shelf.names().stream().map(Shelf::read).map(shipped -> Exhibit.of(shipped, Simulation::run));
    }

    private static Session session(Executor background) {
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, background, Platform::runLater);
        return new Session(document, run, new Playback(run.timelineProperty()), new Selection());
    }

    /** Whoever ends the program with a friendly signal loses nothing at all. */
    private static Autosave autosave(Document document, RecoveryFolder recovery) {
        ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(HomingApp::daemon);
        Autosave autosave = new Autosave(document, recovery.own(), one);
        Runtime.getRuntime().addShutdownHook(new Thread(autosave::writeNow, "last draft"));
        return autosave;
    }

    private static Look look(Memory memory) {
        Preferences known = memory.preferencesProperty().get();
        Look look = new Look();
        look.themeProperty().set(known.dark() ? Theme.DARK : Theme.LIGHT);
        look.textScaleProperty().set(known.textScale());
        return look;
    }

    /** Shows the window once there is something in it, or when that takes long. */
    private static void showWithContent(Stage stage, MainWindow window) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(over -> stage.show());
        patience.play();
        window.hasContent().addListener((property, before, now) -> {
            patience.stop();
            Platform.runLater(stage::show);
        });
    }
}
