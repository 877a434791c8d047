package homing.diagram;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Marks that tell coloured blocks apart where colours cannot. */
public enum Pattern {
    PLAIN,
    RISING,
    DOTS,
    FALLING,
    LEVEL,
    UPRIGHT;

    private static final double GAP = 6;
    private static final double DOT = 0.5;

    /** The strokes of this pattern in a box, from edge to edge. */
    public List<Path> strokes(Box box) {
        return switch (this) {
            case PLAIN -> List.of();
            case RISING -> Hatch.rising(box, GAP);
            case FALLING ->
                Hatch.rising(box, GAP).stream().map(way -> mirrored(way, box)).toList();
            case DOTS -> dots(box);
            case LEVEL -> levels(box);
            case UPRIGHT -> uprights(box);
        };
    }

    private static Path mirrored(Path way, Box box) {
        double sum = box.x() + box.right();
        return new Path(way.points().stream()
                .map(point -> new Point(sum - point.x(), point.y()))
                .toList());
    }

    private static List<Path> dots(Box box) {
        List<Path> all = new ArrayList<>();
        for (double y = box.y() + GAP / 2; y < box.bottom(); y += GAP) {
            for (double x = box.x() + GAP / 2; x + DOT < box.right(); x += GAP) {
                all.add(Path.of(new Point(x - DOT, y), new Point(x + DOT, y)));
            }
        }
        return all;
    }

    private static List<Path> levels(Box box) {
        List<Path> all = new ArrayList<>();
        for (double y = box.y() + GAP / 2; y < box.bottom(); y += GAP) {
            all.add(Path.of(new Point(box.x(), y), new Point(box.right(), y)));
        }
        return all;
    }

    private static List<Path> uprights(Box box) {
        List<Path> all = new ArrayList<>();
        for (double x = box.x() + GAP / 2; x < box.right(); x += GAP) {
            all.add(Path.of(new Point(x, box.y()), new Point(x, box.bottom())));
        }
        return all;
    }
}
