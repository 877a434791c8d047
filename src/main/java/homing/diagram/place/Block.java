package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.HashMap;
import java.util.List;
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

    /** A block in a larger one, with its corner at this place. */
    record Placed(Block block, Point corner) {
        private double right() {
            return corner.x() + block.width;
        }

        private double bottom() {
            return corner.y() + block.height;
        }
    }

    /** Several blocks in one. */
    static Block of(List<Placed> parts) {
        Map<String, Point> all = new HashMap<>();
        for (Placed part : parts) {
            part.block.at.forEach((name, point) -> all.put(name, point.plus(part.corner.x(), part.corner.y())));
        }
        return new Block(
                all,
                parts.stream().mapToDouble(Placed::right).max().orElse(0),
                parts.stream().mapToDouble(Placed::bottom).max().orElse(0));
    }

    /** With another block, whose corner stands at this place of this block. */
    Block with(Block other, double x, double y) {
        return of(List.of(new Placed(this, new Point(0, 0)), new Placed(other, new Point(x, y))));
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
