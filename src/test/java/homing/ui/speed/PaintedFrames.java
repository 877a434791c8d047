package homing.ui.speed;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Changes the scene before each frame and counts the frames that the toolkit has painted; the first second does not count. */
public final class PaintedFrames extends AnimationTimer {
    private static final double SECOND = 1e9;
    private static final double SECONDS = 2.5;

    private final PerformanceTracker tracker;
    private final IntConsumer change;
    private final CompletableFuture<String> answer;
    private final AtomicInteger painted = new AtomicInteger();
    private ThreadTime used = ThreadTime.ofNow();
    private long begin;
    private int first = -1;
    private int pulses;

    private PaintedFrames(Scene scene, IntConsumer change, CompletableFuture<String> answer) {
        this.tracker = PerformanceTracker.getSceneTracker(scene);
        this.change = change;
        this.answer = answer;
        tracker.setOnRenderedFrameTask(painted::incrementAndGet);
    }

    /** Frames a second that were painted while something was changed before each of them. */
    public static String of(Scene scene, IntConsumer change) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Platform.runLater(() -> new PaintedFrames(scene, change, answer).start());
        return answer.join();
    }

    @Override
    public void handle(long now) {
        if (pulses == 0) {
            begin = now;
        }
        if (first < 0 && now - begin > SECOND) {
            begin = now;
            first = painted.get();
            used = ThreadTime.ofNow();
        }
        double past = (now - begin) / SECOND;
        if (first >= 0 && past >= SECONDS) {
            finish(past);
        } else {
            change.accept(pulses++);
        }
    }

    private void finish(double past) {
        stop();
        tracker.setOnRenderedFrameTask(null);
        int count = painted.get() - first;
        answer.complete(String.format(Locale.ROOT, "%.0f frames/s, each %s", count / past, used.sinceFor(count)));
    }
}
