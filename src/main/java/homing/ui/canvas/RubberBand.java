package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Picks all that a box touches which is spanned on the empty canvas; a click there lets everything go. */
final class RubberBand implements Drag {
    private static final double CLICK = 4;

    private final Easel easel;
    private final Set<Part> before;
    private final boolean adds;
    private final double startX;
    private final double startY;
    private boolean spans;

    /** @param adds whether what is picked already stays picked */
    RubberBand(Easel easel, boolean adds, double x, double y) {
        this.easel = easel;
        this.adds = adds;
        before = easel.selection().parts();
        startX = x;
        startY = y;
    }

    @Override
    public void to(double x, double y) {
        spans |= Math.hypot(x - startX, y - startY) >= CLICK;
        if (spans) {
            Point corner = easel.viewport().toPicture(startX, startY);
            Box box = Box.between(corner, easel.viewport().toPicture(x, y));
            easel.glass().band(box);
            List<Part> all = new ArrayList<>(adds ? before : List.of());
            all.addAll(Pieces.within(easel.picture(), box));
            pick(all);
        }
    }

    @Override
    public void end() {
        easel.glass().clear();
        if (!spans && !adds) {
            easel.selection().clear();
        }
    }

    @Override
    public void cancel() {
        easel.glass().clear();
        pick(before);
    }

    /** A key may have taken out what is still in the picture, or was picked when the band began. */
    private void pick(Collection<Part> parts) {
        easel.selection()
                .pick(parts.stream().filter(part -> part.isIn(easel.scenario())).toList());
    }
}
