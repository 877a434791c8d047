package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where something laid over the picture hides as little as can be of what stands there; all in pixels of the canvas.
 *
 * @param room where it may lie
 * @param taken what is not to be hidden
 */
record FreePlace(Box room, List<Box> taken) {
    private static final double STEP = 20;

    FreePlace {
        taken = List.copyOf(taken);
    }

    /** The place for something of this size that is nearest to another place, of those that hide least. */
    Box nearest(Point wanted, double width, double height) {
        return candidates(wanted, width, height).stream()
                .min(Comparator.comparingDouble(this::hidden)
                        .thenComparingDouble(each -> new Point(each.x(), each.y()).distance(wanted)))
                .orElseThrow();
    }

    private List<Box> candidates(Point wanted, double width, double height) {
        double right = Math.max(room.x(), room.right() - width);
        double bottom = Math.max(room.y(), room.bottom() - height);
        List<Box> all = new ArrayList<>();
        double x = Math.max(room.x(), Math.min(wanted.x(), right));
        double y = Math.max(room.y(), Math.min(wanted.y(), bottom));
        all.add(new Box(x, y, width, height));
        for (double left = room.x(); left <= right; left += STEP) {
            for (double top = room.y(); top <= bottom; top += STEP) {
                all.add(new Box(left, top, width, height));
            }
        }
        return all;
    }

    private double hidden(Box place) {
        return taken.stream()
                .filter(place::overlaps)
                .mapToDouble(each -> overlap(place.x(), place.right(), each.x(), each.right())
                        * overlap(place.y(), place.bottom(), each.y(), each.bottom()))
                .sum();
    }

    private static double overlap(double from, double to, double start, double end) {
        return Math.min(to, end) - Math.max(from, start);
    }
}
