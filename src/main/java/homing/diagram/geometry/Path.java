package homing.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

/** A way through a picture: straight lines from point to point. */
public record Path(List<Point> points) {
    public Path {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A path has a point");
        }
    }

    public static Path of(Point... points) {
        return new Path(List.of(points));
    }

    public Point start() {
        return points.get(0);
    }

    public Point end() {
        return points.get(points.size() - 1);
    }

    public double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distance(points.get(i));
        }
        return sum;
    }

    /** The point after a share of the way, 0 to 1. */
    public Point at(double share) {
        return upTo(share).end();
    }

    /** The first share of the way, 0 to 1. */
    public Path upTo(double share) {
        double left = share * length();
        List<Point> way = new ArrayList<>(List.of(start()));
        for (int i = 1; i < points.size() && left > 0; i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = from.distance(to);
            way.add(step <= left ? to : from.towards(to, left / step));
            left -= step;
        }
        return new Path(way);
    }

    /** The same way, this far to the left of it as one goes. */
    public Path shifted(double distance) {
        List<Point> way = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            double length = before.distance(after);
            double share = length == 0 ? 0 : distance / length;
            way.add(points.get(i).plus((after.y() - before.y()) * share, (before.x() - after.x()) * share));
        }
        return new Path(way);
    }

    public Path moved(double dx, double dy) {
        return new Path(points.stream().map(point -> point.plus(dx, dy)).toList());
    }

    /** The smallest box that holds the way. */
    public Box bounds() {
        double left = start().x();
        double right = left;
        double top = start().y();
        double bottom = top;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** Whether the way goes through the inside of a box. */
    public boolean crosses(Box box) {
        for (int i = 1; i < points.size(); i++) {
            if (box.isCrossedBy(points.get(i - 1), points.get(i))) {
                return true;
            }
        }
        return false;
    }
}
