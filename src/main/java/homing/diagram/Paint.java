package homing.diagram;

import java.util.Optional;

/**
 * How a part of a picture is painted.
 *
 * @param fill null to leave the inside open; for text, the colour of the letters
 * @param stroke null for no outline
 * @param width of the stroke, in canvas units
 * @param dash how the stroke is broken
 */
public record Paint(Colour fill, Colour stroke, double width, Dash dash) {
    /** How a stroke is broken. */
    public enum Dash {
        SOLID(0, 0),
        DOTS(0.1, 6),
        SHORT(4, 4),
        LONG(6, 5);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        /** Length of a stroke, with a stroke width of 1 at its ends if they are round. */
        public double on() {
            return on;
        }

        /** Length of a gap; 0 for an unbroken stroke. */
        public double off() {
            return off;
        }
    }

    static Paint fill(Colour fill) {
        return new Paint(fill, null, 0, Dash.SOLID);
    }

    static Paint stroke(Colour stroke, double width, Dash dash) {
        return new Paint(null, stroke, width, dash);
    }

    static Paint outlined(Colour fill, Colour stroke, double width) {
        return new Paint(fill, stroke, width, Dash.SOLID);
    }

    public Optional<Colour> inside() {
        return Optional.ofNullable(fill);
    }

    public Optional<Colour> outline() {
        return Optional.ofNullable(stroke);
    }
}
