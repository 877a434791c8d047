package homing.ui.canvas;

import homing.diagram.layout.Layout;
import homing.scenario.Scenario;
import homing.timeline.Timeline;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lays out networks that take a while away from the JavaFX thread; only what was asked for last is handed over. */
final class Workshop {
    /** To lay out a network with more hosts than this takes longer than a frame, even if each has its place. */
    private static final int LARGE = 150;

    private Executor background = Runnable::run;
    private Executor screen = Runnable::run;
    private Scenario scenario;
    private Timeline timeline;
    private int asked;

    /**
     * @param away where layouts are made
     * @param back the JavaFX thread, on which all other methods are called
     */
    void open(Executor away, Executor back) {
        background = away;
        screen = back;
    }

    /** Whether a scenario takes longer than a frame to lay out: the places of even a few hosts may, for what finds them has to be loaded. */
    static boolean takes(Scenario wanted) {
        return wanted.network().hosts().size() > LARGE || !wanted.isPlaced();
    }

    /** Whether this very layout is being made. */
    @SuppressWarnings("ReferenceEquality")
    boolean makes(Scenario wanted, Timeline run) {
        return scenario != null && wanted == scenario && run == timeline;
    }

    /**
     * Makes a layout, and what was being made is not wanted any more.
     *
     * @param placed the same scenario with the places that are known
     */
    void make(Scenario wanted, Timeline run, Scenario placed, Consumer<Layout> done) {
        scenario = wanted;
        timeline = run;
        int number = ++asked;
        background.execute(() -> {
            Layout made = of(placed, run);
            screen.execute(() -> {
                if (number == asked) {
                    forget();
                    done.accept(made);
                }
            });
        });
    }

    /** Works something else out, and hands it over. */
    <T> void work(Supplier<T> task, Consumer<T> done) {
        background.execute(() -> {
            T result = task.get();
            screen.execute(() -> done.accept(result));
        });
    }

    /** Nothing is wanted any more. */
    void forget() {
        asked++;
        scenario = null;
        timeline = null;
    }

    /** @param run null for a scenario in which nothing happens */
    static Layout of(Scenario wanted, Timeline run) {
        return run == null ? Layout.of(wanted) : Layout.of(wanted, run);
    }
}
