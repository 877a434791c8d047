package homing.ui;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.sim.LongRun;
import homing.sim.Simulation;
import homing.ui.look.Look;
import homing.ui.open.Memory;
import homing.ui.open.Opened;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * How long the window takes to show a step of a run of thousands, without painting: {@code SteppingSpeed STEPS [GATEWAYS]}.
 * Told are milliseconds of the JavaFX thread from the asking until everything is laid out, for steps forward, back and by
 * jumping; processor time, so that what else the machine does is not counted, and wall time.
 */
public final class SteppingSpeed {
    private static final int COUNT = 600;
    private static final int WARM = 200;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Session session;
    private final Stage stage = new Stage();

    private SteppingSpeed(int steps, int gateways) {
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, Runnable::run, Runnable::run);
        session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        session.playback().setAnimated(false);
        Memory memory = new Memory(new PreferencesFile(Path.of("none")), Preferences.NONE, task -> {});
        RecoveryFolder none = new RecoveryFolder(Path.of("target", "recovery"));
        Outside outside = new Outside(
                source -> null,
                Stream::empty,
                new FileQuestions(stage),
                memory,
                Runnable::run,
                Drafts.of(document, none),
                none);
        MainWindow window = new MainWindow(stage, session, new Look(), outside);
        stage.setWidth(1400);
        stage.setHeight(880);
        long begin = threads.getCurrentThreadCpuTime();
        window.rooms().opening().opened(new Opened(LongRun.scenario(gateways, steps), Document.Origin.NONE, List.of()));
        stage.show();
        lay();
        System.out.printf(
                Locale.ROOT,
                "%d steps, opened in %.0f ms%n",
                session.playback().length(),
                (threads.getCurrentThreadCpuTime() - begin) / 1e6);
    }

    /** Measures, prints, and ends. */
    public static void main(String[] args) {
        int gateways = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            new SteppingSpeed(Integer.parseInt(args[0]), gateways).measure();
            Platform.exit();
        });
    }

    private void measure() {
        int length = session.playback().length();
        Random random = new Random(1);
        int middle = length / 2;
        measure("forward", i -> middle + i);
        measure("back", i -> middle - i);
        measure("jump", i -> random.nextInt(length + 1));
        measure("jump to an end", i -> i % 2 == 0 ? 0 : length);
    }

    private void measure(String kind, IntUnaryOperator steps) {
        double[] processor = new double[COUNT];
        double[] wall = new double[COUNT];
        for (int i = 0; i < WARM + COUNT; i++) {
            int step = steps.applyAsInt(i);
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            session.playback().jump(step);
            lay();
            if (i >= WARM) {
                processor[i - WARM] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
                wall[i - WARM] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("%-16s %s   wall %s%n", kind, told(processor), told(wall));
    }

    private void lay() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static String told(double[] times) {
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "median %.2f, 99 %% under %.2f, most %.2f ms",
                times[COUNT / 2],
                times[COUNT * 99 / 100],
                times[COUNT - 1]);
    }
}
