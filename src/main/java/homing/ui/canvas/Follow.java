package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** Looks after what happens in a run: when a step happens out of view, the view glides there. A person who drags is not disturbed. */
final class Follow {
    private final Viewport viewport;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "follows", true);
    private Duration length = Duration.millis(250);
    private boolean pressed;
    private Glide glide;

    /** @param canvas whose mouse stops a glide */
    Follow(Node canvas, Viewport viewport) {
        this.viewport = viewport;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hold(true));
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> hold(false));
        canvas.addEventFilter(ScrollEvent.SCROLL, event -> stop());
    }

    private void hold(boolean down) {
        pressed = down;
        stop();
    }

    private void stop() {
        if (glide != null) {
            glide.stop();
        }
    }

    BooleanProperty onProperty() {
        return on;
    }

    /** How long the view glides; zero to leap. */
    void setLength(Duration changed) {
        length = changed;
    }

    /** Shows where a step happens, if that is not in view. */
    void look(Optional<Box> place) {
        if (on.get() && !pressed) {
            place.filter(this::isOutside).ifPresent(this::glideTo);
        }
    }

    private boolean isOutside(Box place) {
        return !viewport.free().contains(place);
    }

    private void glideTo(Box place) {
        stop();
        Point shift = viewport.shiftTo(place);
        if (length.greaterThan(Duration.ZERO)) {
            glide = new Glide(shift);
            glide.play();
        } else {
            viewport.pan(shift.x(), shift.y());
        }
    }

    /** The way of the view. */
    private final class Glide extends Transition {
        private final Point shift;
        private double x;
        private double y;

        Glide(Point shift) {
            this.shift = shift;
            setCycleDuration(length);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            double nextX = Math.rint(share * shift.x());
            double nextY = Math.rint(share * shift.y());
            viewport.pan(nextX - x, nextY - y);
            x = nextX;
            y = nextY;
        }
    }
}
