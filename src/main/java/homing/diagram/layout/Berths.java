package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Finds room for a box of a size near a place, among boxes that must not be covered. */
record Berths(List<Box> taken, double width, double height) {
    private static final double REACH = 500;
    /** How much staying near the last place is worth against coming nearer to the wanted one. */
    private static final double STEADY = 0.35;

    /** The middle that is nearest to the wanted one, and not far from the one before, so that the box is free there. */
    Point near(Point wanted, Point before) {
        List<Box> closed = closed(wanted);
        Point best = wanted;
        double least = Double.MAX_VALUE;
        for (Point candidate : candidates(wanted, closed)) {
            double cost = candidate.distance(wanted) + STEADY * candidate.distance(before);
            if (cost < least && isFree(candidate, closed)) {
                best = candidate;
                least = cost;
            }
        }
        return best;
    }

    /** Where the middle cannot be: inside of what is taken, grown by half the size. */
    private List<Box> closed(Point wanted) {
        Box near = Box.around(wanted, REACH + width, REACH + height);
        return taken.stream()
                .filter(near::overlaps)
                .map(box -> box.grown(width / 2, height / 2))
                .toList();
    }

    private static boolean isFree(Point middle, List<Box> closed) {
        for (Box box : closed) {
            if (box.x() < middle.x() && middle.x() < box.right() && box.y() < middle.y() && middle.y() < box.bottom()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest free place is the wanted one, or straight beside it at an edge, or where two edges meet. */
    private static List<Point> candidates(Point wanted, List<Box> closed) {
        List<Double> across = new ArrayList<>(List.of(wanted.x()));
        List<Double> along = new ArrayList<>(List.of(wanted.y()));
        for (Box box : closed) {
            across.addAll(List.of(box.x(), box.right()));
            along.addAll(List.of(box.y(), box.bottom()));
        }
        List<Point> all = new ArrayList<>();
        across.forEach(x -> along.forEach(y -> all.add(new Point(x, y))));
        return all;
    }
}
