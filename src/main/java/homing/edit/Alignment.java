package homing.edit;

import homing.scenario.Spot;
import homing.text.Message;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;

/** What several parts have in common once they are aligned. */
public enum Alignment {
    LEFT(Extent::left, true),
    CENTRE(Extent::middleX, true),
    RIGHT(Extent::right, true),
    TOP(Extent::top, false),
    MIDDLE(Extent::middleY, false),
    BOTTOM(Extent::bottom, false);

    private final ToDoubleFunction<Extent> line;
    private final boolean across;

    Alignment(ToDoubleFunction<Extent> line, boolean across) {
        this.line = line;
        this.across = across;
    }

    /** How far a part has to move. */
    Spot move(Extent part, Collection<Extent> all) {
        double by = Math.rint(goal(all) - line.applyAsDouble(part));
        return across ? new Spot(by, 0) : new Spot(0, by);
    }

    /** The outermost edge of all, or the middle of what they take together. */
    private double goal(Collection<Extent> all) {
        DoubleSummaryStatistics least = of(all, across ? Extent::left : Extent::top);
        DoubleSummaryStatistics most = of(all, across ? Extent::right : Extent::bottom);
        return switch (this) {
            case LEFT, TOP -> least.getMin();
            case RIGHT, BOTTOM -> most.getMax();
            case CENTRE, MIDDLE -> (least.getMin() + most.getMax()) / 2;
        };
    }

    private static DoubleSummaryStatistics of(Collection<Extent> all, ToDoubleFunction<Extent> edge) {
        return all.stream().mapToDouble(edge).summaryStatistics();
    }

    Message label() {
        return switch (this) {
            case LEFT -> Message.of("edit.align.left");
            case CENTRE -> Message.of("edit.align.centre");
            case RIGHT -> Message.of("edit.align.right");
            case TOP -> Message.of("edit.align.top");
            case MIDDLE -> Message.of("edit.align.middle");
            case BOTTOM -> Message.of("edit.align.bottom");
        };
    }
}
