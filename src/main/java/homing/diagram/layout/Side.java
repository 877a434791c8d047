package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;

/** A side of a card. */
enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The side of a box that faces a point: the one beyond which the point is farthest outside. */
    static Side facing(Box box, Point point) {
        double across = Math.max(box.x() - point.x(), point.x() - box.right());
        double along = Math.max(box.y() - point.y(), point.y() - box.bottom());
        if (across >= along) {
            return point.x() < box.middle().x() ? LEFT : RIGHT;
        }
        return point.y() < box.middle().y() ? TOP : BOTTOM;
    }

    /** How far along the side a point is: y for the left and right side, x for the others. */
    double along(Point point) {
        return isUpright() ? point.y() : point.x();
    }

    /** Which way a point lies from the middle of the side: 0 straight outside of it, and more in the direction of {@link #along}. */
    double angle(Box box, Point point) {
        Point middle = middle(box);
        double right = point.x() - middle.x();
        double down = point.y() - middle.y();
        return isUpright() ? Math.atan2(down, dx * right) : Math.atan2(right, dy * down);
    }

    boolean isUpright() {
        return dx != 0;
    }

    /** A point this far outside the side, at a place along it: y for the left and right side, x for the others. */
    Point at(Box box, double along, double outside) {
        return switch (this) {
            case LEFT -> new Point(box.x() - outside, along);
            case RIGHT -> new Point(box.right() + outside, along);
            case TOP -> new Point(along, box.y() - outside);
            case BOTTOM -> new Point(along, box.bottom() + outside);
        };
    }

    /** Middle of the side. */
    Point middle(Box box) {
        return at(box, isUpright() ? box.middle().y() : box.middle().x(), 0);
    }

    Point outwards(Point from, double distance) {
        return from.plus(dx * distance, dy * distance);
    }
}
