package homing.edit.wiring;

import homing.scenario.Spot;

/** A straight cable on the canvas, in canvas units. */
public record Line(Spot from, Spot to) {
    double length() {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /** Whether it comes into a room; to touch its edge is not to come in. */
    public boolean enters(Room room) {
        double right = to.x() - from.x();
        double down = to.y() - from.y();
        double[] parts = {0, 1};
        return clips(parts, right, room.left() - from.x(), room.right() - from.x())
                && clips(parts, down, room.top() - from.y(), room.bottom() - from.y());
    }

    /** Keeps of the part of the line what lies between two edges (Liang and Barsky); false if nothing is left of it. */
    private static boolean clips(double[] parts, double along, double near, double far) {
        if (along == 0) {
            return near < 0 && 0 < far;
        }
        parts[0] = Math.max(parts[0], Math.min(near / along, far / along));
        parts[1] = Math.min(parts[1], Math.max(near / along, far / along));
        return parts[0] < parts[1];
    }

    /** Whether the two go over each other; lines that share an end do not. */
    boolean crosses(Line other) {
        return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
    }

    /** Positive on one side of the line, negative on the other. */
    private double side(Spot spot) {
        return (to.x() - from.x()) * (spot.y() - from.y()) - (to.y() - from.y()) * (spot.x() - from.x());
    }
}
