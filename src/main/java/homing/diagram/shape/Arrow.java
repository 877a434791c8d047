package homing.diagram.shape;

import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small heads of arrows on a line, which tell which way it was gone. */
final class Arrow {
    private static final double ARM = 5;
    /** A line shorter than this has none. */
    private static final double SHORTEST = 24;
    /** So many points has a way that has come out of a LAN: a cable, into the LAN, along in it, out of it, a cable. */
    private static final int THROUGH = 6;

    private Arrow() {}

    /** On the first cable, and on the second when it is reached. */
    static List<Shape> along(Path way) {
        List<Point> points = way.points();
        List<Path> heads = new ArrayList<>();
        if (points.size() > 1) {
            head(points.get(0), points.get(1)).ifPresent(heads::add);
        }
        if (points.size() >= THROUGH) {
            head(points.get(points.size() - 2), way.end()).ifPresent(heads::add);
        }
        return heads.isEmpty() ? List.of() : List.of(new Shape.Strokes(heads, Look.of(Role.WAY_THERE)));
    }

    /** Two arms that lie back from the middle of a line. */
    private static Optional<Path> head(Point from, Point to) {
        double length = from.distance(to);
        if (length < SHORTEST) {
            return Optional.empty();
        }
        double along = (to.x() - from.x()) / length * ARM;
        double down = (to.y() - from.y()) / length * ARM;
        Point tip = from.towards(to, 0.5).plus(along / 2, down / 2);
        return Optional.of(
                Path.of(tip.plus(-along - down, -down + along), tip, tip.plus(-along + down, -down - along)));
    }
}
