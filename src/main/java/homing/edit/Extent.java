package homing.edit;

import homing.edit.wiring.Room;
import homing.scenario.Spot;

/** The room that a part takes on the canvas, in canvas units. */
public record Extent(double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    Room movedBy(Spot way) {
        return new Room(left, top, right(), bottom()).moved(way.x(), way.y());
    }

    double middleX() {
        return left + width / 2;
    }

    double middleY() {
        return top + height / 2;
    }
}
