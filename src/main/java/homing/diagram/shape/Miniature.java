package homing.diagram.shape;

import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Picture;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.List;

/** A picture so small that it has no words: hosts, doors, LANs, cables and packets, in their colours. */
public final class Miniature implements Item.Visitor<List<Shape>> {
    private static final double LARGEST = 0.5;
    private static final double CARD_CORNER = 7;
    private static final double PORT_CORNER = 3;
    private static final double THINNEST_LAN = 13;
    private static final double LEAST_PORT = 13;
    private static final double CAPSULE_WIDTH = 36;
    private static final double CAPSULE_HEIGHT = 14;
    private static final double BLOCK_WIDTH = 11;

    private final double scale;
    private final double left;
    private final double top;

    private Miniature(Picture picture, double width, double height) {
        Box box = picture.bounds();
        scale = Math.min(LARGEST, Math.min(width / box.width(), height / box.height()));
        left = width / 2 - box.middle().x() * scale;
        top = height / 2 - box.middle().y() * scale;
    }

    /** The shapes of a picture in the middle of a frame of this size, in pixels. */
    public static List<Shape> of(Picture picture, double width, double height) {
        Miniature miniature = new Miniature(picture, width, height);
        return picture.items().stream()
                .flatMap(item -> item.accept(miniature).stream())
                .toList();
    }

    private Point scaled(Point point) {
        return new Point(point.x() * scale + left, point.y() * scale + top);
    }

    private Box scaled(Box box, double leastWidth, double leastHeight) {
        double width = Math.max(leastWidth, box.width() * scale);
        double height = Math.max(leastHeight, box.height() * scale);
        return Box.around(scaled(box.middle()), width, height);
    }

    @Override
    public List<Shape> card(Item.HostCard card) {
        return List.of(new Shape.Block(scaled(card.box(), 0, 0), CARD_CORNER, card.look()));
    }

    /** Only the doors of the host in focus are large enough to be seen. */
    @Override
    public List<Shape> port(Item.Port port) {
        boolean isSeen = port.look().role() == Role.PORT || port.look().role() == Role.PORT_DEAD;
        Box box = scaled(port.box(), LEAST_PORT, LEAST_PORT * 0.75);
        return isSeen ? List.of(new Shape.Block(box, PORT_CORNER, port.look())) : List.of();
    }

    @Override
    public List<Shape> bar(Item.LanBar bar) {
        Box box = scaled(bar.box(), THINNEST_LAN, THINNEST_LAN);
        return List.of(new Shape.Block(box, Math.min(box.width(), box.height()) / 2, bar.look()));
    }

    @Override
    public List<Shape> cable(Item.Cable cable) {
        Path way = new Path(cable.way().points().stream().map(this::scaled).toList());
        return List.of(new Shape.Strokes(List.of(way), cable.look()));
    }

    @Override
    public List<Shape> bridge(Item.Bridge bridge) {
        return List.of();
    }

    @Override
    public List<Shape> label(Item.Label label) {
        return List.of();
    }

    @Override
    public List<Shape> trail(Item.Trail trail) {
        return List.of();
    }

    @Override
    public List<Shape> capsule(Item.Capsule capsule) {
        Box box = Box.around(scaled(capsule.box().middle()), CAPSULE_WIDTH, CAPSULE_HEIGHT);
        Box block = new Box(box.x(), box.y(), BLOCK_WIDTH, CAPSULE_HEIGHT);
        Role frame = capsule.isForeign() ? Role.CARD_DROPPED : Role.CAPSULE;
        return List.of(
                new Shape.Block(box, PORT_CORNER + 1, Look.of(frame)),
                new Shape.Block(block.grown(-0.8), PORT_CORNER, capsule.look()));
    }

    @Override
    public List<Shape> marker(Item.Marker marker) {
        return List.of();
    }

    @Override
    public List<Shape> cross(Item.Cross cross) {
        return Sketch.of(new Item.Cross(cross.id(), scaled(cross.at()), cross.says()));
    }
}
