package homing.ui;

import homing.sim.LongRun;
import homing.ui.open.Opened;
import homing.ui.session.Document;
import homing.ui.speed.Figures;
import homing.ui.speed.ThreadTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * How long the window takes to show a step of a run of thousands, without painting: {@code SteppingSpeed STEPS [GATEWAYS]}.
 * Told are milliseconds of the JavaFX thread from the asking until everything is laid out, for steps forward, back and by
 * jumping; processor time, so that what else the machine does is not counted, and wall time.
 */
public final class SteppingSpeed {
    private static final int COUNT = 600;
    private static final int WARM = 200;

    private final MeasuredWindow window;

    private SteppingSpeed(int steps, int gateways) {
        window = new MeasuredWindow(Runnable::run, Runnable::run, Stream::empty);
        long begin = ThreadTime.own();
        window.opening().opened(new Opened(LongRun.scenario(gateways, steps), Document.Origin.NONE, List.of()));
        window.stage().show();
        lay();
        System.out.printf(
                Locale.ROOT,
                "%d steps, opened in %.0f ms%n",
                window.session().playback().length(),
                (ThreadTime.own() - begin) / 1e6);
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
        int length = window.session().playback().length();
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
            long used = ThreadTime.own();
            window.session().playback().jump(step);
            lay();
            if (i >= WARM) {
                processor[i - WARM] = (ThreadTime.own() - used) / 1e6;
                wall[i - WARM] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("%-16s %s   wall %s%n", kind, Figures.of(processor), Figures.of(wall));
    }

    private void lay() {
        Parent root = window.scene().getRoot();
        root.applyCss();
        root.layout();
    }
}
