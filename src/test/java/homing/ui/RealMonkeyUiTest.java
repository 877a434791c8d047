package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import homing.edit.Template;
import homing.edit.Templates;
import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.survey.Survey;
import homing.ui.session.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The mouse and the keyboard of the system at random: all buttons, the wheel, menus, fields, the keys of every command. Only the
 * program is not ended by its keys, and choosers of files are answered with no file. {@code -Dmonkeys=50} lets loose more of them,
 * {@code -Dmonkey=100} others.
 */
class RealMonkeyUiTest extends DrawingTest {
    private static final int EVENTS = 2_000;
    /** A machine that is busy with other things makes fewer events. */
    private static final Duration LONGEST = Duration.ofSeconds(18);

    private static final int MOST_NOTCHES = 3;
    /** What is small is drawn sooner. */
    private static final int SMALL_WIDTH = 1_150;

    private static final int SMALL_HEIGHT = 760;
    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE,
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.DELETE,
            KeyCode.A,
            KeyCode.DIGIT1,
            KeyCode.PERIOD,
            KeyCode.SLASH);

    private final List<Throwable> mistakes = new ArrayList<>();
    private int changes;
    private Random random;
    private Paw paw;
    private Sights sights;

    static LongStream seeds() {
        long first = Long.getLong("monkey", 1);
        return LongStream.range(first, first + Integer.getInteger("monkeys", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingBreaksAndTheDrawingStaysWhole(long seed) throws BadInput {
        random = new Random(seed);
        paw = new Paw(robot.robotContext().getBaseRobot());
        sights = new Sights(stage, window.canvas(), random);
        asked = null;
        onScreen(this::begin);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (paw.events() < EVENTS && System.nanoTime() < end && mistakes.isEmpty()) {
            comeBack();
            act();
            paw.rest();
        }
        assertThat(mistakes)
                .as("seed %s, %s events, at last %s", seed, paw.events(), paw.trail())
                .isEmpty();
        assertThat(changes).isPositive();
        assertWhole();
    }

    private void begin() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake));
        session.document().historyProperty().addListener((property, before, after) -> changes++);
        stage.setWidth(SMALL_WIDTH);
        stage.setHeight(SMALL_HEIGHT);
    }

    /** Where the window or the drawing was closed, the next one is opened. */
    private void comeBack() {
        onScreenNow(() -> {
            if (!stage.isShowing()) {
                stage.show();
            }
            if (!session.document().isOpen() && random.nextInt(5) == 0) {
                session.document().open(one().scenario(), Document.Origin.NONE);
            }
            return true;
        });
    }

    private Template one() {
        return Templates.ALL.get(random.nextInt(Templates.ALL.size()));
    }

    private <T> T onScreenNow(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }

    private void act() {
        Sights.Seen seen = onScreenNow(sights::look);
        if (seen.entry().isPresent() && random.nextInt(3) > 0) {
            click(seen.entry().get(), MouseButton.PRIMARY);
            return;
        }
        if (seen.isCovered() && random.nextInt(3) == 0) {
            paw.key(KeyCode.ESCAPE);
            return;
        }
        switch (random.nextInt(14)) {
            case 0, 1 -> click(seen.one(), MouseButton.PRIMARY);
            case 2 -> click(seen.one(), MouseButton.SECONDARY);
            case 3 -> twice(seen.one());
            case 4, 5 -> held(seen);
            case 6 -> drag(seen, MouseButton.MIDDLE);
            case 7 -> drag(seen, MouseButton.SECONDARY);
            case 8 -> wheel(seen.one());
            case 9 -> type(seen.isTyping());
            case 10 -> seen.tab().ifPresent(tab -> click(tab, MouseButton.PRIMARY));
            case 11 -> seen.cell().ifPresent(this::fillIn);
            default -> command();
        }
    }

    private void twice(Point2D at) {
        click(at, MouseButton.PRIMARY);
        paw.click(MouseButton.PRIMARY);
    }

    /** Types something in a cell of a table. */
    private void fillIn(Point2D cell) {
        twice(cell);
        paw.rest();
        type(true);
        paw.key(random.nextBoolean() ? KeyCode.ENTER : KeyCode.TAB);
    }

    private void click(Point2D at, MouseButton button) {
        paw.move(at);
        paw.click(button);
    }

    /** A drag, now and then with a key held down. */
    private void held(Sights.Seen seen) {
        List<KeyCode> keys = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SPACE);
        int which = random.nextInt(2 * keys.size());
        if (which < keys.size()) {
            paw.down(keys.get(which));
            drag(seen, MouseButton.PRIMARY);
            paw.up(keys.get(which));
        } else {
            drag(seen, MouseButton.PRIMARY);
        }
    }

    private void drag(Sights.Seen seen, MouseButton button) {
        paw.move(seen.one());
        paw.drag(seen.other(), button);
    }

    private void wheel(Point2D at) {
        paw.move(at);
        boolean zooms = random.nextBoolean();
        if (zooms) {
            paw.down(KeyCode.CONTROL);
        }
        paw.wheel(random.nextInt(2 * MOST_NOTCHES + 1) - MOST_NOTCHES);
        if (zooms) {
            paw.up(KeyCode.CONTROL);
        }
    }

    private void type(boolean inText) {
        for (int i = random.nextInt(inText ? 5 : 2); i >= 0; i--) {
            paw.key(PLAIN.get(random.nextInt(PLAIN.size())));
        }
    }

    private void command() {
        List<KeyCodeCombination> all = window.commands().all().stream()
                .filter(command -> !command.name().equals("quit"))
                .flatMap(command -> command.keys().stream())
                .filter(KeyCodeCombination.class::isInstance)
                .map(KeyCodeCombination.class::cast)
                .toList();
        paw.keys(all.get(random.nextInt(all.size())));
    }

    /** What is drawn is what a file can hold; it is surveyed, undone to the start and redone to the end. */
    private void assertWhole() throws BadInput {
        onScreen(() -> {
            if (!session.document().isOpen()) {
                session.document().open(one().scenario(), Document.Origin.NONE);
            }
        });
        Scenario drawn = scenario();
        assertHeldByAFile(drawn);
        int edits = session.document().historyProperty().get().done().size();
        onScreen(() -> times(edits, session.document()::undo));
        assertHeldByAFile(scenario());
        assertThat(session.document().historyProperty().get().undoLabel()).isEmpty();
        onScreen(() -> times(edits, session.document()::redo));
        assertThat(scenario()).isEqualTo(drawn);
        assertThat(mistakes).isEmpty();
    }

    private static void assertHeldByAFile(Scenario scenario) throws BadInput {
        String text = ScenarioWriter.write(scenario);
        Scenario read = ScenarioReader.read("monkey.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(ScenarioWriter.write(read)).isEqualTo(text);
        assertThatCode(() -> Survey.of(scenario)).doesNotThrowAnyException();
    }

    private static void times(int count, Runnable action) {
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }
}
