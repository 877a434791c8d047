package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Finds room for a box of a size near a place, among boxes that must not be covered. */
record Berths(List<Box> taken, Box room, double width, double height) {
    /** Farther away than this a capsule is not led. */
    static final double REACH = 250;
    /** What is left free around a capsule. */
    private static final double AIR = 4;
    /** How much staying near the last place is worth against coming nearer to the wanted one. */
    private static final double STEADY = 0.35;

    private static final int TRIES = 4;

    /** The middle that is nearest to the wanted one, and not far from the one before, so that the box is free there. */
    Point near(Point wanted, Point before) {
        List<Box> all = closed(taken);
        Point aim = inside(wanted);
        Point found = aim;
        double reach = REACH;
        for (int tries = 0; tries < TRIES && !isFree(found.x(), found.y(), all); tries++) {
            found = near(aim, before, reach);
            reach *= 2;
        }
        return found;
    }

    /** Where the middle may be so that the box does not leave the room. */
    private Box free() {
        double x = room.x() + width / 2;
        double y = room.y() + height / 2;
        return new Box(x, y, Math.max(0, room.right() - width / 2 - x), Math.max(0, room.bottom() - height / 2 - y));
    }

    private Point inside(Point wanted) {
        return free().nearest(wanted);
    }

    /** The best middle as far as what stands around the wanted one tells. */
    private Point near(Point wanted, Point before, double reach) {
        List<Box> closed = around(wanted, reach);
        Search search = new Search(wanted, before, closed, free());
        List<Box> all = new ArrayList<>(closed);
        all.add(free());
        double[] across = edges(wanted.x(), all, Box::x, Box::right);
        double[] along = edges(wanted.y(), all, Box::y, Box::bottom);
        for (int i = 0; i < across.length && search.mayBeNear(across[i] - wanted.x()); i++) {
            for (int j = 0; j < along.length && search.mayBeNear(along[j] - wanted.y()); j++) {
                search.look(across[i], along[j]);
            }
        }
        return search.best;
    }

    /** The nearest free place is straight beside the wanted one at an edge, or where two edges meet: edges, the nearest first. */
    private static double[] edges(
            double wanted, List<Box> closed, ToDoubleFunction<Box> lower, ToDoubleFunction<Box> upper) {
        double[] edges = new double[2 * closed.size() + 1];
        for (int i = 0; i < closed.size(); i++) {
            edges[2 * i] = lower.applyAsDouble(closed.get(i));
            edges[2 * i + 1] = upper.applyAsDouble(closed.get(i));
        }
        edges[2 * closed.size()] = wanted;
        return DoubleStream.of(edges)
                .boxed()
                .sorted(Comparator.comparingDouble(edge -> Math.abs(edge - wanted)))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private List<Box> around(Point wanted, double reach) {
        Box near = Box.around(wanted, 2 * reach + width, 2 * reach + height);
        return closed(taken.stream().filter(near::overlaps).toList());
    }

    /** Where the middle cannot be: inside of what is taken, grown by half the size. */
    private List<Box> closed(List<Box> boxes) {
        return boxes.stream()
                .map(box -> box.grown(width / 2 + AIR, height / 2 + AIR))
                .toList();
    }

    private static boolean isFree(double x, double y, List<Box> closed) {
        for (Box box : closed) {
            if (box.x() < x && x < box.right() && box.y() < y && y < box.bottom()) {
                return false;
            }
        }
        return true;
    }

    /** The best place that has been looked at. */
    private static final class Search {
        private final Point wanted;
        private final Point before;
        private final List<Box> closed;
        private final Box allowed;
        private Point best;
        private double least = Double.MAX_VALUE;

        Search(Point wanted, Point before, List<Box> closed, Box allowed) {
            this.wanted = wanted;
            this.before = before;
            this.closed = closed;
            this.allowed = allowed;
            best = wanted;
        }

        /** Whether a place this far away in one direction can be better than the best so far. */
        boolean mayBeNear(double away) {
            return Math.abs(away) < least;
        }

        private boolean isAllowed(double x, double y) {
            return x >= allowed.x() && x <= allowed.right() && y >= allowed.y() && y <= allowed.bottom();
        }

        void look(double x, double y) {
            double away = Math.hypot(x - wanted.x(), y - wanted.y());
            if (away >= least) {
                return;
            }
            double cost = away + STEADY * Math.hypot(x - before.x(), y - before.y());
            if (cost < least && isAllowed(x, y) && isFree(x, y, closed)) {
                best = new Point(x, y);
                least = cost;
            }
        }
    }
}
