package homing.diagram.geometry;

import java.util.Collection;
import java.util.Optional;

/** A rectangle, by its upper left corner. */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("A box has a width and a height of 0 or more");
        }
    }

    /** The box of this size around a point. */
    public static Box around(Point middle, double width, double height) {
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    /** The smallest box that holds both points. */
    public static Box between(Point a, Point b) {
        double left = Math.min(a.x(), b.x());
        double top = Math.min(a.y(), b.y());
        return new Box(left, top, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** The smallest box that holds all of these; empty if there are none. */
    public static Optional<Box> holding(Collection<Box> boxes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Box box : boxes) {
            left = Math.min(left, box.x);
            top = Math.min(top, box.y);
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return boxes.isEmpty() ? Optional.empty() : Optional.of(new Box(left, top, right - left, bottom - top));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** A box with the same middle, wider by this much on each side; narrower if it is negative. */
    public Box grown(double by) {
        return grown(by, by);
    }

    public Box grown(double dx, double dy) {
        return new Box(x - dx, y - dy, Math.max(0, width + 2 * dx), Math.max(0, height + 2 * dy));
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the two have more than an edge in common. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** How far it is to the other at the nearest; 0 if they touch. */
    public double distance(Box other) {
        double dx = Math.max(0, Math.max(other.x - right(), x - other.right()));
        double dy = Math.max(0, Math.max(other.y - bottom(), y - other.bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    public boolean contains(Point point) {
        return x <= point.x() && point.x() <= right() && y <= point.y() && point.y() <= bottom();
    }

    public boolean contains(Box other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }

    /** The point of this box that is nearest. */
    public Point nearest(Point point) {
        return new Point(Math.max(x, Math.min(right(), point.x())), Math.max(y, Math.min(bottom(), point.y())));
    }

    /** Whether the straight line between two points goes through the inside (Liang and Barsky's clipping). */
    public boolean isCrossedBy(Point from, Point to) {
        return !isBeside(from, to) && isEntered(from, to);
    }

    /** Whether both points are on the same side, which most are. */
    private boolean isBeside(Point from, Point to) {
        return Math.max(from.x(), to.x()) <= x
                || Math.min(from.x(), to.x()) >= right()
                || Math.max(from.y(), to.y()) <= y
                || Math.min(from.y(), to.y()) >= bottom();
    }

    private boolean isEntered(Point from, Point to) {
        return clip(from, to).isLeft();
    }

    /** The part of the straight line between two points that goes through the inside; empty if none does. */
    public Optional<Path> inside(Point from, Point to) {
        if (!isCrossedBy(from, to)) {
            return Optional.empty();
        }
        Clip clip = clip(from, to);
        return Optional.of(Path.of(from.towards(to, clip.from), from.towards(to, clip.to)));
    }

    private Clip clip(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return new Clip(0, 1)
                .by(-dx, from.x() - x)
                .by(dx, right() - from.x())
                .by(-dy, from.y() - y)
                .by(dy, bottom() - from.y());
    }

    /** The part of a line that is left, as shares of its length. */
    private record Clip(double from, double to) {
        Clip by(double slope, double room) {
            if (slope == 0) {
                return room > 0 ? this : new Clip(1, 0);
            }
            double share = room / slope;
            return slope < 0 ? new Clip(Math.max(from, share), to) : new Clip(from, Math.min(to, share));
        }

        boolean isLeft() {
            return from < to;
        }
    }
}
