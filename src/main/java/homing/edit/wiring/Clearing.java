package homing.edit.wiring;

import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place for a LAN between two hosts: as near to the middle of the line between them as it can be without covering anything, and
 * without cables through hosts or over other cables. All lengths are in canvas units.
 */
public final class Clearing {
    /** The distance of two places that are thought of is a multiple of this. */
    private static final double STEP = 10;

    private static final double AROUND = 400;
    /** So many steps at most to each side of the middle. */
    private static final int MOST_STEPS = 60;

    private static final int LEAST_STEPS = 8;
    /** In a large drawing fewer places are thought of: so often at most one of them is compared with something that is there. */
    private static final double MOST_LOOKS = 1_000_000;

    /** How much worse a cable that goes round is than a LAN that is off the middle. */
    private static final double ROUND = 5;

    private final Spot from;
    private final Spot to;
    private final Spot middle;
    private final double across;
    private final double down;
    private final Surroundings there;

    private Clearing(Scenario scenario, Map<String, Spot> shown, String first, String second) {
        from = shown.get(first);
        to = shown.get(second);
        middle = new Spot(Math.rint((from.x() + to.x()) / 2), Math.rint((from.y() + to.y()) / 2));
        across = Math.abs(to.x() - from.x()) / 2 + AROUND;
        down = Math.abs(to.y() - from.y()) / 2 + AROUND;
        there = Surroundings.of(scenario, shown, Room.around(middle, across, down), List.of(first, second));
    }

    /** The place; empty if one of the hosts has none. */
    public static Optional<Spot> between(Scenario scenario, Map<String, Spot> shown, String from, String to) {
        return shown.containsKey(from) && shown.containsKey(to)
                ? Optional.of(new Clearing(scenario, shown, from, to).best())
                : Optional.empty();
    }

    /** Goes through places from good ones to bad ones, until none of the rest can be better than the best. */
    private Spot best() {
        Spot best = middle;
        double least = Double.MAX_VALUE;
        for (Spot spot : candidates()) {
            if (way(spot) >= least) {
                break;
            }
            double cost = way(spot) + there.harm(spot, from, to);
            if (cost < least) {
                least = cost;
                best = spot;
            }
        }
        return best;
    }

    private List<Spot> candidates() {
        double step = Math.max(STEP, Math.ceil(Math.max(across, down) / steps() / STEP) * STEP);
        List<Spot> spots = new ArrayList<>();
        for (double x = -Math.floor(across / step) * step; x <= across; x += step) {
            for (double y = -Math.floor(down / step) * step; y <= down; y += step) {
                spots.add(middle.moved(x, y));
            }
        }
        // of two that are as good, the one that is farther below
        spots.sort(Comparator.comparingDouble(this::way).thenComparingDouble(spot -> -spot.y()));
        return spots;
    }

    private double steps() {
        double affordable = Math.sqrt(MOST_LOOKS / Math.max(1, there.size())) / 2;
        return Math.max(LEAST_STEPS, Math.min(MOST_STEPS, affordable));
    }

    /** How far cables go round, and how far from the middle that is. */
    private double way(Spot spot) {
        double direct = new Line(from, to).length();
        double round = new Line(from, spot).length() + new Line(spot, to).length();
        return ROUND * (round - direct) + new Line(middle, spot).length();
    }
}
