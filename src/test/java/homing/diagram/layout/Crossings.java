package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.List;

/** How often cables cross each other in a picture. */
final class Crossings {
    private static final double ROUNDING = 1e-6;

    private Crossings() {}

    static int in(Picture picture) {
        List<Item.Cable> cables = List.copyOf(picture.all(Item.Cable.class));
        int count = 0;
        for (int i = 0; i < cables.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += count(cables.get(i).way(), cables.get(j).way());
            }
        }
        return count;
    }

    private static int count(Path one, Path other) {
        int count = 0;
        for (int i = 1; i < one.points().size(); i++) {
            for (int j = 1; j < other.points().size(); j++) {
                count += cross(line(one, i), line(other, j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<Point> line(Path path, int end) {
        return path.points().subList(end - 1, end + 1);
    }

    private static boolean cross(List<Point> one, List<Point> other) {
        return areApart(one, other) && areApart(other, one);
    }

    /** Whether the ends of one lie on both sides of the other. */
    private static boolean areApart(List<Point> one, List<Point> other) {
        return turn(other, one.get(0)) * turn(other, one.get(1)) < -ROUNDING;
    }

    private static double turn(List<Point> line, Point to) {
        Point from = line.get(0);
        Point by = line.get(1);
        return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x());
    }
}
