package homing.edit.wiring;

import homing.scenario.Spot;

/** A room on the canvas that something takes, in canvas units. */
public record Room(double left, double top, double right, double bottom) {
    static Room around(Spot middle, double halfWidth, double halfHeight) {
        return new Room(
                middle.x() - halfWidth, middle.y() - halfHeight, middle.x() + halfWidth, middle.y() + halfHeight);
    }

    /** The same with more on each side. */
    public Room grown(double across, double down) {
        return new Room(left - across, top - down, right + across, bottom + down);
    }

    /** The smallest room that has this one and the spot in it. */
    Room with(Spot spot) {
        return new Room(
                Math.min(left, spot.x()),
                Math.min(top, spot.y()),
                Math.max(right, spot.x()),
                Math.max(bottom, spot.y()));
    }

    /** The same elsewhere. */
    public Room moved(double across, double down) {
        return new Room(left + across, top + down, right + across, bottom + down);
    }

    /** The smallest room that has this one and the other in it. */
    public Room and(Room other) {
        return with(new Spot(other.left, other.top)).with(new Spot(other.right, other.bottom));
    }

    public boolean overlaps(Room other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** How far away a spot is; 0 inside. */
    public double distance(Spot spot) {
        return new Line(nearest(spot), spot).length();
    }

    /** The place in it that is nearest to a spot. */
    Spot nearest(Spot spot) {
        return new Spot(Math.max(left, Math.min(right, spot.x())), Math.max(top, Math.min(bottom, spot.y())));
    }
}
