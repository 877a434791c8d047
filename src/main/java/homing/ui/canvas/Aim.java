package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * What a person points at.
 *
 * @param item null beside everything
 * @param at the place in the picture
 */
record Aim(Item item, Point at) {
    /** Cables are thin: so far beside them, in pixels, they are still meant. */
    private static final double NEAR_CABLE = 6;

    static Aim at(Easel easel, Node node, double x, double y) {
        Point at = easel.viewport().toPicture(x, y);
        Item item = PictureView.skinOf(node)
                .map(ItemSkin::item)
                .or(() ->
                        cable(easel.picture(), at, NEAR_CABLE / easel.viewport().zoom()))
                .orElse(null);
        return new Aim(item, at);
    }

    private static Optional<Item> cable(Picture picture, Point at, double near) {
        return picture.all(Item.Cable.class).stream()
                .filter(cable -> isNear(cable.way(), at, near))
                .map(Item.class::cast)
                .findFirst();
    }

    private static boolean isNear(Path way, Point at, double near) {
        Box around = Box.around(at, 2 * near, 2 * near);
        List<Point> points = way.points();
        for (int i = 1; i < points.size(); i++) {
            if (around.isCrossedBy(points.get(i - 1), points.get(i))) {
                return true;
            }
        }
        return false;
    }

    Optional<Item> target() {
        return Optional.ofNullable(item);
    }

    Optional<Part> part() {
        return target().flatMap(Pieces::of);
    }

    boolean isNothing() {
        return item == null;
    }
}
