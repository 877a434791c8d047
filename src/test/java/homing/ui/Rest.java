package homing.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The rest of the window: all that it was asked for is done and laid out. No time is waited for, only what the toolkit does: so a
 * test is as quick as the machine, and as sure on a slow one. What went wrong on the toolkit's thread goes wrong here.
 */
public final class Rest {
    private static final int SECONDS = 60;
    private static final int FRAMES_MILLIS = 50;
    /** What is put off by the answer to an event may put off something itself. */
    private static final int ROUNDS = 3;

    private Rest() {}

    /** Does this on the toolkit's thread, and waits until the window rests. */
    public static void after(Runnable action) {
        result(WaitForAsyncUtils.asyncFx(action));
        await();
    }

    /** Asks this on the toolkit's thread. */
    public static <T> T answer(Callable<T> question) {
        return result(WaitForAsyncUtils.asyncFx(question));
    }

    /** Waits until it is so, and the window rests. */
    public static void until(Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!answer(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about within " + SECONDS + " seconds");
            }
            pulse();
        }
        await();
    }

    /** Waits until every event that has come is answered, and the window is laid out. */
    public static void await() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        turns();
        pulse();
        turns();
    }

    /** Waits until the system has drawn some frames, which it does sixty times a second. */
    static void frames() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FRAMES_MILLIS);
        while (System.nanoTime() < end) {
            pulse();
        }
    }

    private static void turns() {
        for (int round = 0; round < ROUNDS; round++) {
            answer(() -> true);
        }
    }

    /** A timer is called before the layout of a pulse: at its second call the first layout is done. */
    private static void pulse() {
        CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            private boolean second;

            @Override
            public void handle(long now) {
                if (second) {
                    stop();
                    laidOut.complete(true);
                }
                second = true;
            }
        };
        Platform.runLater(timer::start);
        result(laidOut);
    }

    private static <T> T result(Future<T> future) {
        try {
            return WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, future);
        } catch (TimeoutException late) {
            throw new AssertionError("The window did not answer within " + SECONDS + " seconds", late);
        }
    }
}
