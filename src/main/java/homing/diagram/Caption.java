package homing.diagram;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.TextStyle;

/**
 * A line of text in its place.
 *
 * @param at where its baseline begins
 * @param upright false if it reads from the left to the right, true if it reads upwards
 */
public record Caption(String text, Point at, TextStyle style, Look look, boolean upright) {
    /** A line that begins at a point of its baseline. */
    public static Caption from(Point at, String text, TextStyle style, Look look) {
        return new Caption(text, at, style, look, false);
    }

    /** A line that ends at a point of its baseline. */
    public static Caption until(Point end, String text, TextStyle style, Look look) {
        return from(end.plus(-style.width(text), 0), text, style, look);
    }

    /** A line whose capitals stand around a point. */
    public static Caption around(Point middle, String text, TextStyle style, Look look) {
        return from(middle.plus(-style.width(text) / 2, style.capitals() / 2), text, style, look);
    }

    /** A line that reads upwards and stands around a point. */
    public static Caption upwards(Point middle, String text, TextStyle style, Look look) {
        return new Caption(text, middle.plus(style.capitals() / 2, style.width(text) / 2), style, look, true);
    }

    public double width() {
        return style.width(text);
    }

    /** From the top of the capitals to a little below the baseline. */
    public Box bounds() {
        double above = style.capitals();
        double below = style.size() * 0.22;
        return upright
                ? new Box(at.x() - above, at.y() - width(), above + below, width())
                : new Box(at.x(), at.y() - above, width(), above + below);
    }

    public Caption moved(double dx, double dy) {
        return new Caption(text, at.plus(dx, dy), style, look, upright);
    }
}
