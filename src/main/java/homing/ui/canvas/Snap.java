package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where what is moved comes to stand: in line with an edge or the middle of something else that is near, otherwise on the grid.
 *
 * @param moved the box around what is moved, where it stood
 * @param anchor a place of it that comes to stand on the grid
 * @param others what stays where it is
 */
record Snap(Box moved, Point anchor, List<Box> others) {
    static final double GRID = 10;

    Snap {
        others = List.copyOf(others);
    }

    /**
     * How far something is moved, and what it is in line with there.
     *
     * @param guides at most one for each direction
     */
    record Shift(double dx, double dy, List<Guide> guides) {
        Shift {
            guides = List.copyOf(guides);
        }
    }

    /** Two places along an axis that are near each other: what is moved would have to go this much farther. */
    private record Match(double more, double at, Box with) {}

    /**
     * The shift that is nearest to a wanted one.
     *
     * @param near how far it may be from the wanted one to be in line with something
     */
    Shift of(double dx, double dy, double near) {
        Box there = moved.moved(dx, dy);
        Optional<Match> across = nearest(there, near, true);
        Optional<Match> along = nearest(there, near, false);
        double x = across.map(match -> dx + match.more).orElseGet(() -> onGrid(anchor.x() + dx) - anchor.x());
        double y = along.map(match -> dy + match.more).orElseGet(() -> onGrid(anchor.y() + dy) - anchor.y());
        Box end = moved.moved(x, y);
        List<Guide> guides = new ArrayList<>();
        across.ifPresent(match -> guides.add(upright(match, end)));
        along.ifPresent(match -> guides.add(level(match, end)));
        return new Shift(x, y, guides);
    }

    static double onGrid(double place) {
        return Math.rint(place / GRID) * GRID;
    }

    private Optional<Match> nearest(Box there, double near, boolean across) {
        Match best = null;
        double[] lines = lines(there, across);
        for (Box other : others) {
            double[] theirs = lines(other, across);
            for (int at = 0; at < theirs.length; at++) {
                for (int own = 0; own < lines.length; own++) {
                    double more = theirs[at] - lines[own];
                    boolean isNearer = best == null || Math.abs(more) < Math.abs(best.more);
                    if (isMiddle(at) == isMiddle(own) && Math.abs(more) <= near && isNearer) {
                        best = new Match(more, theirs[at], other);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A middle is in line with middles only: a cable from middle to edge would look crooked. */
    private static boolean isMiddle(int line) {
        return line == 0;
    }

    /** The middle of a box, and its edges. */
    private static double[] lines(Box box, boolean across) {
        return across
                ? new double[] {box.middle().x(), box.x(), box.right()}
                : new double[] {box.middle().y(), box.y(), box.bottom()};
    }

    private static Guide upright(Match match, Box end) {
        Box all = end.union(match.with);
        return new Guide(new Point(match.at, all.y()), new Point(match.at, all.bottom()));
    }

    private static Guide level(Match match, Box end) {
        Box all = end.union(match.with);
        return new Guide(new Point(all.x(), match.at), new Point(all.right(), match.at));
    }
}
