package homing.ui.session;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** How far the frames of a step have come on the screen, and whether the step has been shown for long enough. */
final class Motion {
    private static final double STEP_SECONDS = 1.5;
    private static final double TRAVEL_SECONDS = 0.9;

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
    private boolean animated = true;
    private double shownSeconds;

    /** A step begins to be shown; its frames set out. */
    void begin(boolean sendsFrame) {
        shownSeconds = 0;
        progress.set(animated && sendsFrame ? 0 : 1);
    }

    /** All frames are where they go. */
    void arrive() {
        progress.set(1);
    }

    void tick(double seconds) {
        shownSeconds += seconds * speed.get();
        if (isMoving()) {
            progress.set(Math.min(1, shownSeconds / TRAVEL_SECONDS));
        }
    }

    boolean isMoving() {
        return progress.get() < 1;
    }

    /** Whether it is time for the next step. */
    boolean isOver() {
        return shownSeconds >= STEP_SECONDS;
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    DoubleProperty speedProperty() {
        return speed;
    }

    void setAnimated(boolean wanted) {
        animated = wanted;
    }
}
