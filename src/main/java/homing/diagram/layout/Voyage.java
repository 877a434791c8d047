package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.List;
import java.util.Set;

/**
 * A capsule's way: the marker follows the cable, the capsule goes from berth to berth beside it.
 *
 * @param berths middles of the capsule at equal shares of the way, from the start to the end
 * @param leaps the berths, counted from 0, from which the straight way to the next one covers something
 */
record Voyage(Path way, CapsulePlan plan, List<Point> berths, Set<Integer> leaps) {
    Voyage {
        berths = List.copyOf(berths);
        leaps = Set.copyOf(leaps);
    }

    /** Holds the capsule, with its warning, wherever it is on its way. */
    Box bounds() {
        return berths.stream()
                .map(middle -> Box.around(
                        middle.plus(plan.shift().x(), plan.shift().y()), plan.fullWidth(), plan.fullHeight()))
                .reduce(Box::union)
                .orElseThrow();
    }

    /** Where the middle of the capsule is after a share of the way: it glides, or leaps half-way. */
    Point berth(double share) {
        double place = share * (berths.size() - 1);
        int before = Math.min(berths.size() - 2, (int) place);
        double glide = place - before;
        if (leaps.contains(before)) {
            return berths.get(glide < 0.5 ? before : before + 1);
        }
        return berths.get(before).towards(berths.get(before + 1), glide);
    }
}
