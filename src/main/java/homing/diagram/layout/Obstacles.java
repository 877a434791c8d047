package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.Squares;
import java.util.List;

/** What must not be covered: boxes, and ways that must stay in sight. */
final class Obstacles {
    private final Squares<Box> boxes = new Squares<>();
    private final Squares<Box> ports = new Squares<>();
    private final Squares<Line> lines = new Squares<>();

    private record Line(Point from, Point to) {
        boolean crosses(Box box) {
            return box.isCrossedBy(from, to);
        }
    }

    private final Box reach;

    /** @param reach what lies outside of it is in nobody's way */
    Obstacles(Box reach) {
        this.reach = reach;
    }

    void add(Box box) {
        if (box.overlaps(reach)) {
            boxes.add(box, box);
        }
    }

    /** A port, which words may be near to. */
    void addPort(Box box) {
        add(box);
        if (box.overlaps(reach)) {
            ports.add(box, box);
        }
    }

    void add(Path way) {
        List<Point> points = way.points();
        for (int i = 1; i < points.size(); i++) {
            Line line = new Line(points.get(i - 1), points.get(i));
            if (line.crosses(reach)) {
                lines.add(Box.between(line.from, line.to), line);
            }
        }
    }

    boolean leaveFree(Box box) {
        return !boxes.any(box, box::overlaps) && !lines.any(box, line -> line.crosses(box));
    }

    /** Whether of all ports this one is the nearest to a box. */
    boolean isNearest(Box box, Box port) {
        double own = box.distance(port);
        return !ports.any(box.grown(own + 1), other -> box.distance(other) < own + 1 && !other.equals(port));
    }

    /** How much of a box is covered already, in square units; a line counts as much as its room around it. */
    double covered(Box box) {
        double sum = 0;
        for (Box other : boxes.near(box)) {
            double width = Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
            double height = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
            sum += width > 0 && height > 0 ? width * height : 0;
        }
        long crossed =
                lines.near(box).stream().filter(line -> line.crosses(box)).count();
        return sum + box.width() * crossed;
    }
}
