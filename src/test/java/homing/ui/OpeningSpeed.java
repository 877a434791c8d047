package homing.ui;

import com.sun.javafx.perf.PerformanceTracker;
import homing.ui.speed.ThreadTime;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** Milliseconds from the asking for a file, in a window that is shown, until its drawing is painted, and until its run is. */
final class OpeningSpeed {
    private final MeasuredWindow window;
    private final PerformanceTracker tracker;
    private final CompletableFuture<Long> drawn = new CompletableFuture<>();
    private final CompletableFuture<Long> played = new CompletableFuture<>();
    private final ThreadTime used = ThreadTime.ofNow();
    private final long all = ThreadTime.all();
    private final Runnable laidOut = this::laidOut;
    private volatile boolean isDrawn;
    private volatile boolean isPlayed;
    private volatile long begin;

    private OpeningSpeed(MeasuredWindow window) {
        this.window = window;
        tracker = PerformanceTracker.getSceneTracker(window.scene());
    }

    /** Opens a file; not to be asked on the JavaFX thread. */
    static String of(MeasuredWindow window, Path file) {
        OpeningSpeed speed = new OpeningSpeed(window);
        Platform.runLater(() -> speed.begin(file));
        return speed.told();
    }

    private void begin(Path file) {
        tracker.setOnRenderedFrameTask(this::painted);
        window.scene().addPostLayoutPulseListener(laidOut);
        begin = System.nanoTime();
        window.opening().open(file);
    }

    private void laidOut() {
        isDrawn = window.isDrawn();
        isPlayed = window.isPlayed();
    }

    /** On the painter's thread. */
    private void painted() {
        if (isDrawn) {
            drawn.complete(System.nanoTime());
        }
        if (isPlayed) {
            played.complete(System.nanoTime());
        }
    }

    private String told() {
        String told = String.format(
                Locale.ROOT,
                "drawn after %.0f ms, with its run after %.0f ms; %s, of %.0f ms in all",
                (drawn.join() - begin) / 1e6,
                (played.join() - begin) / 1e6,
                used.sinceFor(1),
                (ThreadTime.all() - all) / 1e6);
        tracker.setOnRenderedFrameTask(null);
        Platform.runLater(() -> window.scene().removePostLayoutPulseListener(laidOut));
        return told;
    }
}
