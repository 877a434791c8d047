package homing.diagram.geometry;

/** A place in a picture, in canvas units (pixels at 100 %), y downwards. */
public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point a share of the way to the other one; 0 is this one, 1 the other. */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
