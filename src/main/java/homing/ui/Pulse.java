package homing.ui;

import homing.ui.session.Playback;
import javafx.animation.AnimationTimer;

/** Tells the playback the time while something moves, and rests otherwise. */
final class Pulse extends AnimationTimer {
    private static final double NANOS = 1e9;

    private final Playback playback;
    private long before;

    private Pulse(Playback playback) {
        this.playback = playback;
    }

    static void drive(Playback playback) {
        Pulse pulse = new Pulse(playback);
        playback.placeProperty().addListener((property, before, now) -> pulse.wake());
        playback.playingProperty().addListener((property, before, now) -> pulse.wake());
    }

    private void wake() {
        if (playback.isMoving() && before == 0) {
            before = System.nanoTime();
            start();
        }
    }

    @Override
    public void handle(long now) {
        if (!playback.isMoving()) {
            before = 0;
            stop();
            return;
        }
        playback.tick(Math.max(0, now - before) / NANOS);
        before = now;
    }
}
