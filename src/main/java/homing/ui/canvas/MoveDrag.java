package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.edit.Arrange;
import homing.scenario.Part;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;

/**
 * Moves what is picked. It becomes an edit when it is let go; until then it is a draft. Without a move it was a click, which
 * picks one part out of several.
 */
final class MoveDrag implements Drag {
    /** A press that moves less than this, in pixels, is a click. */
    private static final double CLICK = 4;

    /** What is moved comes in line with what is not this far away, in pixels. */
    private static final double NEAR = 5;

    private final Easel easel;
    private final Part pressed;
    private final double startX;
    private final double startY;
    private final Map<String, Spot> places;
    private final List<Part> parts;
    private final Snap snap;
    private boolean moves;
    private boolean moved;

    MoveDrag(Easel easel, Part pressed, double x, double y) {
        this.easel = easel;
        this.pressed = pressed;
        startX = x;
        startY = y;
        places = easel.film().places();
        parts = easel.selection().parts().stream().filter(Part::standsAlone).toList();
        snap = snap(easel.picture());
    }

    private Snap snap(Picture picture) {
        List<Box> moved = boxes(picture, true);
        Box all = moved.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        Box first = moved.isEmpty() ? all : moved.get(0);
        return new Snap(all, first.middle(), boxes(picture, false));
    }

    /** Boxes of what is moved, or of what stays. */
    private List<Box> boxes(Picture picture, boolean moved) {
        return picture.items().stream()
                .filter(item -> Pieces.of(item)
                        .filter(Part::standsAlone)
                        .filter(part -> parts.contains(part) == moved)
                        .isPresent())
                .map(Item::bounds)
                .toList();
    }

    @Override
    public void to(double x, double y) {
        moves |= Math.hypot(x - startX, y - startY) >= CLICK;
        if (moves) {
            easel.viewport().hold();
            double zoom = easel.viewport().zoom();
            Snap.Shift shift = snap.of((x - startX) / zoom, (y - startY) / zoom, NEAR / zoom);
            moved = shift.dx() != 0 || shift.dy() != 0;
            easel.film().draft(Arrange.move(easel.scenario(), places, parts, shift.dx(), shift.dy(), ""));
            easel.glass().guides(shift.guides());
            easel.pane().requestLayout();
        }
    }

    @Override
    public void end() {
        easel.film().currentDraft().filter(draft -> moved).ifPresentOrElse(easel.pencil()::edit, this::stay);
        cancel();
    }

    private void stay() {
        if (!moves && pressed.isIn(easel.scenario())) {
            easel.selection().pick(pressed);
        }
    }

    @Override
    public void cancel() {
        easel.glass().clear();
        easel.film().forgetDraft();
        easel.pane().requestLayout();
    }
}
