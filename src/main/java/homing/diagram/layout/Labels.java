package homing.diagram.layout;

import homing.diagram.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the words of adapters beside their ports, where they cover nothing. */
record Labels(Obstacles obstacles) {
    private static final double AIR = 2;
    private static final double[] GAPS = {5, 10, 16, 24, 34, 48, 66, 90};

    /** Room for all that is ever said of a port; none if nothing is. It is taken from then on. */
    Optional<Box> place(PortPlan port, List<Focus> eras) {
        double width = 0;
        double height = 0;
        for (Focus focus : eras) {
            LabelText text = LabelText.of(focus, port.ref());
            width = Math.max(width, text.width());
            height = Math.max(height, text.height());
        }
        if (height == 0) {
            return Optional.empty();
        }
        Box box = place(port, width, height);
        obstacles.add(box);
        return Optional.of(box);
    }

    private Box place(PortPlan port, double width, double height) {
        List<Box> places = new ArrayList<>();
        for (double gap : GAPS) {
            around(port.box(), width, height, gap).forEach(places::add);
        }
        return places.stream()
                .filter(box -> obstacles.leaveFree(box.grown(AIR)))
                .findFirst()
                .orElseGet(() -> places.stream()
                        .min(Comparator.comparingDouble(obstacles::covered))
                        .orElseThrow());
    }

    /** Places around a port, the most natural first. */
    private static List<Box> around(Box port, double width, double height, double gap) {
        double above = port.y() - gap - height;
        double below = port.bottom() + gap;
        double level = port.middle().y() - height / 2;
        double before = port.x() - gap - width;
        double after = port.right() + gap;
        double flush = port.right() - width;
        return List.of(
                new Box(port.x(), above, width, height),
                new Box(port.x(), below, width, height),
                new Box(flush, above, width, height),
                new Box(flush, below, width, height),
                new Box(after, level, width, height),
                new Box(before, level, width, height),
                new Box(after, above, width, height),
                new Box(after, below, width, height),
                new Box(before, above, width, height),
                new Box(before, below, width, height));
    }
}
