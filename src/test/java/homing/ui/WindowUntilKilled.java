package homing.ui;

import homing.edit.Edit;
import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.sim.Simulation;
import homing.text.Message;
import homing.ui.file.FileQuestions;
import homing.ui.file.Outside;
import homing.ui.look.Look;
import homing.ui.open.Memory;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The window, which edits and saves a file in each frame until somebody ends it: {@code WindowUntilKilled FILE RECOVERY SEED}.
 * It tells of it as {@link homing.ui.save.KilledProcess} understands it.
 */
final class WindowUntilKilled extends AnimationTimer {
    private final Document document = new Document();
    private final Random random;
    private final MainWindow window;
    private int number;
    private boolean saving;

    private WindowUntilKilled(Path file, RecoveryFolder recovery, long seed) {
        random = new Random(seed);
        Executor background = Executors.newCachedThreadPool();
        CurrentRun run = new CurrentRun(document, Simulation::run, background, Platform::runLater);
        Session session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        Stage stage = new Stage();
        Memory memory = new Memory(
                new PreferencesFile(recovery.folder().resolve("window.properties")), Preferences.NONE, background);
        Outside outside = new Outside(
                new Sources(),
                Stream::empty,
                new FileQuestions(stage),
                memory,
                background,
                Drafts.of(document, recovery),
                recovery);
        window = new MainWindow(stage, session, new Look(), outside);
        document.originProperty().addListener((property, before, after) -> saved());
        window.open(file);
        stage.show();
    }

    public static void main(String[] args) {
        RecoveryFolder recovery = new RecoveryFolder(Path.of(args[1]));
        Platform.startup(() -> new WindowUntilKilled(Path.of(args[0]), recovery, Long.parseLong(args[2])).start());
    }

    private void saved() {
        if (saving) {
            saving = false;
            tell("saved");
        }
    }

    @Override
    public void handle(long now) {
        if (!document.isOpen()) {
            return;
        }
        number++;
        document.apply(Edit.of(Message.of("ui.close"), scenario -> numbered(scenario, number)));
        tell("edit " + number);
        if (!saving && random.nextInt(30) == 0) {
            saving = true;
            tell("saving " + number);
            window.parts().opening().filing().save();
        }
    }

    private static Scenario numbered(Scenario old, int number) {
        List<Note> notes = List.of(new Note("edit " + number, new Spot(number, number)));
        return new Scenario(
                "edit " + number,
                old.question(),
                old.tags(),
                old.network(),
                old.calls(),
                old.stories(),
                old.places(),
                notes);
    }

    private static void tell(String line) {
        System.out.println(line + " " + System.currentTimeMillis());
    }
}
