package homing.diagram.shape;

import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Small heads of arrows on a line, which tell which way it was gone. */
final class Arrow {
    private static final double ARM = 5;
    /** A line shorter than this has none. */
    private static final double SHORTEST = 24;
    /** About so far from each other; of an even number none is in the middle of a LAN, below its name. */
    private static final double APART = 90;

    private Arrow() {}

    static List<Shape> along(Path way) {
        double length = way.length();
        if (length < SHORTEST) {
            return List.of();
        }
        int count = 2 * Math.max(1, (int) (length / APART / 2));
        List<Path> heads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count;
            heads.add(head(way.at(share - ARM / length), way.at(share)));
        }
        return List.of(new Shape.Strokes(heads, Look.of(Role.WAY_THERE)));
    }

    /** Two arms that lie back from the tip. */
    private static Path head(Point before, Point tip) {
        double length = before.distance(tip);
        double along = length == 0 ? 0 : (tip.x() - before.x()) / length * ARM;
        double down = length == 0 ? 0 : (tip.y() - before.y()) / length * ARM;
        Point left = tip.plus(-along - down, -down + along);
        Point right = tip.plus(-along + down, -down - along);
        return Path.of(left, tip, right);
    }
}
