package homing.edit;

/** The room that a part takes on the canvas, in canvas units. */
public record Extent(double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double middleX() {
        return left + width / 2;
    }

    double middleY() {
        return top + height / 2;
    }
}
