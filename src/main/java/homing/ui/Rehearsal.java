package homing.ui;

import homing.ui.session.Playback;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** A start of the window that goes through its steps and closes by itself: what it loads is what a class-data archive should hold. */
final class Rehearsal {
    private static final Duration TIME_TO_DRAW = Duration.seconds(1.5);

    private Rehearsal() {}

    /** Whether whoever started the program wants it to end by itself. */
    static boolean isWanted() {
        return Boolean.getBoolean("homing.rehearsal");
    }

    static void play(Playback playback) {
        after(() -> {
            playback.last();
            after(Platform::exit);
        });
    }

    private static void after(Runnable next) {
        PauseTransition pause = new PauseTransition(TIME_TO_DRAW);
        pause.setOnFinished(done -> next.run());
        pause.play();
    }
}
