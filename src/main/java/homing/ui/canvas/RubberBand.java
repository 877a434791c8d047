package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Picks all that a box touches which is spanned on the empty canvas; a click there lets everything go. */
final class RubberBand implements Drag {
    private static final double CLICK = 4;

    private final NetworkCanvas canvas;
    private final Set<Part> before;
    private final boolean adds;
    private final double startX;
    private final double startY;
    private boolean spans;

    /** @param adds whether what is picked already stays picked */
    RubberBand(NetworkCanvas canvas, boolean adds, double x, double y) {
        this.canvas = canvas;
        this.adds = adds;
        before = canvas.selection().parts();
        startX = x;
        startY = y;
    }

    @Override
    public void to(double x, double y) {
        spans |= Math.hypot(x - startX, y - startY) >= CLICK;
        if (spans) {
            Point corner = canvas.viewport().toPicture(startX, startY);
            Box box = Box.between(corner, canvas.viewport().toPicture(x, y));
            canvas.glass().band(box);
            List<Part> all = new ArrayList<>(adds ? before : List.of());
            all.addAll(Pieces.within(canvas.picture(), box));
            canvas.selection().pick(all);
        }
    }

    @Override
    public void end() {
        canvas.glass().clear();
        if (!spans && !adds) {
            canvas.selection().clear();
        }
    }

    @Override
    public void cancel() {
        canvas.glass().clear();
        canvas.selection().pick(before);
    }
}
