package homing.ui.speed;

import homing.ui.canvas.NetworkCanvas;
import javafx.geometry.Point2D;

/** Looks at a drawing in all ways that the wheel knows; not to be asked on the JavaFX thread. */
public record View(NetworkCanvas canvas) {
    private static final Point2D MIDDLE = new Point2D(500, 300);

    public String panning() {
        return PaintedFrames.of(canvas.getScene(), this::pan);
    }

    public String zooming() {
        return PaintedFrames.of(canvas.getScene(), this::zoom);
    }

    private void pan(int frame) {
        double far = 40 * Math.cos(frame / 15.0);
        Pointer.wheel(canvas, MIDDLE, far, far / 2, false);
    }

    private void zoom(int frame) {
        Pointer.wheel(canvas, MIDDLE, 0, 120 * Math.cos(frame / 15.0), true);
    }
}
