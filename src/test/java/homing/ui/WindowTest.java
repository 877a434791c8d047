package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.io.shipped.Shelf.Shipped;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.text.Message;
import homing.ui.file.Outside;
import homing.ui.file.Questions;
import homing.ui.look.Look;
import homing.ui.open.Memory;
import homing.ui.open.Opened;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Samples;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import homing.ui.start.Exhibit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/**
 * A window for tests, with files that exist in memory only: {@code good.yaml} has a call, {@code bad.yaml} has
 * two problems.
 */
abstract class WindowTest {
    static final Path GOOD = Path.of("/scenarios/good.yaml");
    static final Path BAD = Path.of("/scenarios/bad.yaml");
    static final int STEPS = steps();
    /** The first step in which a frame is sent. */
    static final int FIRST_FRAME = 7;

    @TempDir
    static Path configuration;

    private static int steps() {
        Scenario good = Samples.spoofed();
        return Simulation.run(good.network(), good.calls().get(0).call()).length();
    }

    final Look look = new Look();
    final FxRobot robot = new Hands();
    Session session;
    Memory memory;
    MainWindow window;
    Stage stage;
    Path asked = GOOD;
    /** The file that was suggested for a scenario or a picture. */
    Path suggested;

    RecoveryFolder recovery;

    @BeforeEach
    void openWindow() {
        Screen.show(this::open);
    }

    @AfterEach
    void closeWindow() {
        robot.release(new KeyCode[0]);
        Screen.clear();
    }

    private void open(Stage shown) {
        stage = shown;
        session = session();
        memory = new Memory(
                new PreferencesFile(configuration.resolve("window.properties")), Preferences.NONE, Runnable::run);
        recovery = new RecoveryFolder(configuration.resolve("recovery"));
        window = window(stage, session);
        window.showStartPage();
        stage.show();
    }

    static Session session() {
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, Runnable::run, Runnable::run);
        Session session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        session.playback().setAnimated(false);
        return session;
    }

    MainWindow window(Stage stage, Session session) {
        Outside outside = new Outside(
                WindowTest::read,
                () -> Stream.of(Exhibit.of(new Shipped("good.yaml", Samples.spoofed()), Simulation::run)),
                new Answers(),
                memory,
                Runnable::run,
                Drafts.of(session.document(), recovery),
                recovery);
        return new MainWindow(stage, session, look, outside);
    }

    private static Opened read(Path source) throws BadInput {
        if (source.equals(BAD)) {
            throw new BadInput(List.of(
                    new Problem(new Place("bad.yaml", 3, 7), Message.of("ui.close")),
                    new Problem(new Place("bad.yaml", 9, 1), Message.of("ui.close"))));
        }
        return Files.isDirectory(source.toAbsolutePath().getParent())
                ? new Sources().read(source)
                : new Opened(Samples.spoofed(), Document.Origin.of(source), List.of());
    }

    /** Answers every question with the file that a test has named. */
    private final class Answers implements Questions {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.ofNullable(asked);
        }

        @Override
        public Optional<Path> folderToOpen() {
            return Optional.ofNullable(asked);
        }

        @Override
        public Optional<Path> scenarioToWrite(Path suggestion) {
            suggested = suggestion;
            return Optional.ofNullable(asked);
        }

        @Override
        public Optional<Path> pageToWrite(String suggestedName) {
            return Optional.ofNullable(asked);
        }

        @Override
        public Optional<Path> pictureToWrite(Path suggestion) {
            suggested = suggestion;
            return Optional.ofNullable(asked);
        }
    }

    void openGood() {
        onScreen(() -> window.open(GOOD));
        until(() -> session.playback().length() == STEPS);
    }

    /** Runs a command of the window. */
    static void run(MainWindow window, String command) {
        window.commands().all().stream()
                .filter(each -> each.name().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    void onScreen(Runnable action) {
        Rest.after(action);
    }

    static void until(Callable<Boolean> condition) {
        Rest.until(condition);
    }

    void assertStep(int expected) {
        until(() -> session.playback().step() == expected);
        assertThat(session.playback().step()).isEqualTo(expected);
    }
}
