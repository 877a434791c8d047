package homing.ui.canvas;

import homing.scenario.Spot;
import java.util.Map;

/** Moves a host or a LAN. It becomes an edit when it is let go; until then it is a draft. */
final class MoveDrag implements Drag {
    /** A press that moves less than this, in pixels, is a click. */
    private static final double CLICK = 4;

    private static final double GRID = 10;

    private final NetworkCanvas canvas;
    private final String key;
    private final double startX;
    private final double startY;
    private final Map<String, Spot> places;
    private final Spot start;
    private boolean moves;

    MoveDrag(NetworkCanvas canvas, String key, double x, double y) {
        this.canvas = canvas;
        this.key = key;
        startX = x;
        startY = y;
        places = canvas.film().places();
        start = places.get(key);
    }

    @Override
    public void to(double x, double y) {
        moves |= Math.hypot(x - startX, y - startY) >= CLICK;
        if (moves) {
            canvas.viewport().hold();
            double zoom = canvas.viewport().zoom();
            Spot to = new Spot(snapped(start.x() + (x - startX) / zoom), snapped(start.y() + (y - startY) / zoom));
            canvas.film().draft(new Draft(places, key, to));
            canvas.requestLayout();
        }
    }

    private static double snapped(double place) {
        return Math.rint(place / GRID) * GRID;
    }

    @Override
    public void end() {
        canvas.film()
                .currentDraft()
                .filter(draft -> !draft.to().equals(start))
                .ifPresentOrElse(draft -> canvas.edit(draft.edit("")), this::cancel);
    }

    @Override
    public void cancel() {
        canvas.film().forgetDraft();
        canvas.requestLayout();
    }
}
