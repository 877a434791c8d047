package homing.diagram.shape;

import homing.diagram.Form;
import homing.diagram.Look;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.List;

/** The outlines of packets and of their markers. */
final class Outline {
    private static final double ROUND = 9;
    private static final double CUT = 9;

    private Outline() {}

    /** The outline of a capsule. */
    static Shape capsule(Form form, Box box, Look look) {
        double half = box.height() / 2;
        return switch (form) {
            case SEGMENT -> new Shape.Block(box, ROUND, look);
            case DATAGRAM -> new Shape.Block(box, half, look);
            case MESSAGE -> new Shape.Area(cut(box, CUT, CUT), look);
            case DIAMOND -> new Shape.Area(cut(box, half * 0.6, half), look);
        };
    }

    /** The coloured end of a capsule, a little inside of its outline: square at its right. */
    static List<Shape> block(Form form, Box box, Look look) {
        Box inner = new Box(box.x() + 0.8, box.y() + 0.8, box.width() - 0.8, box.height() - 1.6);
        double half = inner.height() / 2;
        return switch (form) {
            case SEGMENT -> rounded(inner, ROUND - 0.8, look);
            case DATAGRAM -> rounded(inner, half, look);
            case MESSAGE -> List.of(new Shape.Area(cutLeft(inner, CUT - 0.5, CUT - 0.5), look));
            case DIAMOND -> List.of(new Shape.Area(cutLeft(inner, half * 0.6, half), look));
        };
    }

    private static List<Shape> rounded(Box box, double radius, Look look) {
        Box right = new Box(box.x() + radius, box.y(), box.width() - radius, box.height());
        return List.of(new Shape.Block(box, radius, look), new Shape.Block(right, 0, look));
    }

    /** A marker on a cable. */
    static Shape marker(Form form, Point at, double radius, Look look) {
        return switch (form) {
            case SEGMENT, DATAGRAM -> new Shape.Disc(at, radius, look);
            case MESSAGE -> new Shape.Block(Box.around(at, 2 * radius - 2, 2 * radius - 2), 1, look);
            case DIAMOND ->
                new Shape.Area(
                        List.of(
                                at.plus(0, -radius - 1),
                                at.plus(radius + 1, 0),
                                at.plus(0, radius + 1),
                                at.plus(-radius - 1, 0)),
                        look);
        };
    }

    /** A box without its corners. */
    static List<Point> cut(Box box, double across, double along) {
        return List.of(
                new Point(box.x() + across, box.y()),
                new Point(box.right() - across, box.y()),
                new Point(box.right(), box.y() + along),
                new Point(box.right(), box.bottom() - along),
                new Point(box.right() - across, box.bottom()),
                new Point(box.x() + across, box.bottom()),
                new Point(box.x(), box.bottom() - along),
                new Point(box.x(), box.y() + along));
    }

    private static List<Point> cutLeft(Box box, double across, double along) {
        return List.of(
                new Point(box.x() + across, box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x() + across, box.bottom()),
                new Point(box.x(), box.bottom() - along),
                new Point(box.x(), box.y() + along));
    }
}
