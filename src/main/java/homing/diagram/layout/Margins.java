package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The room that the packets of a run take around what stands still, in the picture's units: a picture without a margin that nothing
 * ever uses is larger on a screen and in print.
 */
record Margins(double left, double top, double right, double bottom) {
    /** How far from what stands still a packet can be. */
    static final double ROOM = 84;
    /** Air at the edge of every picture. */
    private static final double AIR = 26;
    /** Where packets stand is looked up in a run of no more steps; a longer one gets all the room that there is. */
    private static final int STEPS = 120;
    /** Where packets that leave their usual way are looked for during a step. */
    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

    /** The margins of a run, around the box of what stands still. */
    static Margins of(Box still, Events events, int steps) {
        if (steps > STEPS) {
            return new Margins(ROOM + AIR, ROOM + AIR, ROOM + AIR, ROOM + AIR);
        }
        Box all = events.flights().stream()
                .map(flight -> flight.voyage().bounds())
                .reduce(still, Box::union);
        for (int step = 1; step <= steps; step++) {
            if (events.isCrowded(step)) {
                all = crowd(all, events, step);
            }
        }
        return new Margins(
                still.x() - all.x() + AIR,
                still.y() - all.y() + AIR,
                all.right() - still.right() + AIR,
                all.bottom() - still.bottom() + AIR);
    }

    private static Box crowd(Box box, Events events, int step) {
        return DoubleStream.of(SHARES)
                .mapToObj(share -> events.at(step, share))
                .flatMap(List::stream)
                .map(Item::bounds)
                .reduce(box, Box::union);
    }

    /** A box with the margins around it. */
    Box around(Box still) {
        return new Box(still.x() - left, still.y() - top, still.width() + left + right, still.height() + top + bottom);
    }
}
