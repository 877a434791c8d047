package homing.diagram.shape;

import homing.diagram.Caption;
import homing.diagram.Look;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.List;

/** Something that is painted at one go. */
public sealed interface Shape {
    <T> T accept(Visitor<T> visitor);

    /** The same shape elsewhere. */
    Shape moved(double dx, double dy);

    /** Answers for each kind of shape. */
    interface Visitor<T> {
        T block(Block block);

        T area(Area area);

        T disc(Disc disc);

        T strokes(Strokes strokes);

        T text(Text text);
    }

    /**
     * A box, its corners rounded.
     *
     * @param radius of the corners, at most half of the shorter side
     */
    record Block(Box box, double radius, Look look) implements Shape {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.block(this);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Block(box.moved(dx, dy), radius, look);
        }
    }

    /** A closed outline of straight lines. */
    record Area(List<Point> corners, Look look) implements Shape {
        public Area {
            corners = List.copyOf(corners);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.area(this);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Area(corners.stream().map(corner -> corner.plus(dx, dy)).toList(), look);
        }
    }

    /** A circle. */
    record Disc(Point middle, double radius, Look look) implements Shape {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.disc(this);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Disc(middle.plus(dx, dy), radius, look);
        }
    }

    /** Lines of one kind. */
    record Strokes(List<Path> ways, Look look) implements Shape {
        public Strokes {
            ways = List.copyOf(ways);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.strokes(this);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Strokes(ways.stream().map(way -> way.moved(dx, dy)).toList(), look);
        }
    }

    /** A line of text. */
    record Text(Caption caption) implements Shape {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.text(this);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Text(caption.moved(dx, dy));
        }
    }
}
