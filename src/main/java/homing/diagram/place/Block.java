package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.HashMap;
import java.util.Map;

/**
 * Things that stand together.
 *
 * @param at their middles, from the block's upper left corner
 */
record Block(Map<String, Point> at, double width, double height) {
    /** Width of a window to its height. */
    static final double WINDOW = 1.6;

    Block {
        at = Map.copyOf(at);
    }

    /** One thing by itself. */
    static Block of(String name, double width, double height) {
        return new Block(Map.of(name, new Point(width / 2, height / 2)), width, height);
    }

    /** With another block, whose corner stands at this place of this block. */
    Block with(Block other, double x, double y) {
        Map<String, Point> all = new HashMap<>(at);
        other.at.forEach((name, point) -> all.put(name, point.plus(x, y)));
        return new Block(all, Math.max(width, x + other.width), Math.max(height, y + other.height));
    }

    /** Height of the window that holds it. */
    double fit() {
        return Math.max(width / WINDOW, height);
    }

    /** As in a mirror that stands beside it. */
    Block mirrored() {
        Map<String, Point> all = new HashMap<>();
        at.forEach((name, point) -> all.put(name, new Point(width - point.x(), point.y())));
        return new Block(all, width, height);
    }
}
