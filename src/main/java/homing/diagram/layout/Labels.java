package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places the words of adapters beside their ports, where they cover nothing and are nearest to the port that they speak of. */
record Labels(Obstacles obstacles) {
    private static final double AIR = 2;
    /** How far from the middle of a cable its words stand. */
    static final double LEAN = 4;

    private static final double[] GAPS = {5, 10, 16, 24, 34, 48, 66, 90};

    /** Room for all that is ever said of a port; none if nothing is. It is taken from then on. */
    Optional<Box> place(PortPlan port) {
        Lettering words = port.words().room();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Box box = port.words().onCard().orElseGet(() -> beside(port, words));
        obstacles.add(box);
        return Optional.of(box);
    }

    private Box beside(PortPlan port, Lettering words) {
        return places(port, words)
                .filter(box -> isOwn(box, port) && obstacles.leaveFree(box.grown(AIR)))
                .findFirst()
                .or(() -> places(port, words)
                        .filter(box -> isOwn(box, port))
                        .min(Comparator.comparingDouble(obstacles::covered)))
                .or(() -> places(port, words).min(Comparator.comparingDouble(obstacles::covered)))
                .orElseThrow();
    }

    private boolean isOwn(Box box, PortPlan port) {
        return obstacles.isNearest(box, port.box());
    }

    /** Places near a port, the nearest first. */
    private static Stream<Box> places(PortPlan port, Lettering words) {
        List<Box> leaning = leaning(port.cable(), words);
        return IntStream.range(0, GAPS.length).boxed().flatMap(i -> {
            double least = i == 0 ? 0 : GAPS[i - 1];
            Stream<Box> aslant = leaning.stream().filter(box -> {
                double away = box.distance(port.box());
                return least < away && away <= GAPS[i];
            });
            return Stream.concat(around(port.box(), words, GAPS[i]), aslant);
        });
    }

    /** Places at both sides of a cable that runs aslant, which touch it with a corner only and keep off the port. */
    private static List<Box> leaning(Path cable, Lettering words) {
        Point start = cable.start();
        double length = start.distance(cable.end());
        double right = (cable.end().x() - start.x()) / length;
        double down = (cable.end().y() - start.y()) / length;
        double across = (GAPS[0] + words.width()) / Math.abs(right);
        double along = (GAPS[0] + words.height()) / Math.abs(down);
        if (!(across <= length && along <= length)) {
            return List.of();
        }
        Point under = start.plus(right * across, down * across + Math.signum(down) * LEAN);
        Point beside = start.plus(right * along + Math.signum(right) * LEAN, down * along);
        return List.of(
                new Box(
                        Math.min(under.x(), under.x() - Math.signum(right) * words.width()),
                        down < 0 ? under.y() - words.height() : under.y(),
                        words.width(),
                        words.height()),
                new Box(
                        right < 0 ? beside.x() - words.width() : beside.x(),
                        Math.min(beside.y(), beside.y() - Math.signum(down) * words.height()),
                        words.width(),
                        words.height()));
    }

    /** Places around a port, the most natural first. */
    private static Stream<Box> around(Box port, Lettering words, double gap) {
        double width = words.width();
        double height = words.height();
        double above = port.y() - gap - height;
        double below = port.bottom() + gap;
        double level = port.middle().y() - height / 2;
        double before = port.x() - gap - width;
        double after = port.right() + gap;
        double flush = port.right() - width;
        double over = port.middle().y() - LEAN - height;
        double under = port.middle().y() + LEAN;
        double left = port.middle().x() - LEAN - width;
        double right = port.middle().x() + LEAN;
        return Stream.of(
                new Box(port.x(), above, width, height),
                new Box(port.x(), below, width, height),
                new Box(flush, above, width, height),
                new Box(flush, below, width, height),
                new Box(after, level, width, height),
                new Box(before, level, width, height),
                new Box(after, above, width, height),
                new Box(after, below, width, height),
                new Box(before, above, width, height),
                new Box(before, below, width, height),
                new Box(after, over, width, height),
                new Box(after, under, width, height),
                new Box(before, over, width, height),
                new Box(before, under, width, height),
                new Box(right, above, width, height),
                new Box(right, below, width, height),
                new Box(left, above, width, height),
                new Box(left, below, width, height));
    }
}
