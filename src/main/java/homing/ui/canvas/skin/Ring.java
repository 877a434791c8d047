package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** What marks an item that is picked, pointed at or has the keyboard; the style sheet says when it is seen. */
interface Ring {
    Node node();

    /** Follows the item, in its own units. */
    void surround(Item item);

    /** Whether it lies below the item. */
    boolean isBelow();

    /** A ring around the item; for a cable a broad line below it. */
    static Ring of(Item item) {
        Ring ring = item instanceof Item.Cable ? new Along() : new Around();
        ring.node().setMouseTransparent(true);
        return ring;
    }

    /** A frame with round corners. */
    final class Around implements Ring {
        private static final double GAP = 4;

        private final Rectangle frame = new Rectangle();

        Around() {
            frame.getStyleClass().add("ring");
        }

        @Override
        public Node node() {
            return frame;
        }

        @Override
        public void surround(Item item) {
            Box box = item.bounds();
            frame.setX(-GAP);
            frame.setY(-GAP);
            frame.setWidth(box.width() + 2 * GAP);
            frame.setHeight(box.height() + 2 * GAP);
        }

        @Override
        public boolean isBelow() {
            return false;
        }
    }

    /** A line along a cable. */
    final class Along implements Ring {
        private final Polyline line = new Polyline();

        Along() {
            line.getStyleClass().add("halo");
        }

        @Override
        public Node node() {
            return line;
        }

        @Override
        public void surround(Item item) {
            if (item instanceof Item.Cable cable) {
                Box box = cable.bounds();
                Path way = cable.way().moved(-box.x(), -box.y());
                line.getPoints().clear();
                way.points().forEach(point -> line.getPoints().addAll(point.x(), point.y()));
            }
        }

        @Override
        public boolean isBelow() {
            return true;
        }
    }
}
