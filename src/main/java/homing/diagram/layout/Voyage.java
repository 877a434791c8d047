package homing.diagram.layout;

import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.List;

/**
 * A capsule's way: the marker follows the cable, the capsule goes from berth to berth beside it.
 *
 * @param berths middles of the capsule at equal shares of the way, from the start to the end
 */
record Voyage(Path way, CapsulePlan plan, List<Point> berths) {
    Voyage {
        berths = List.copyOf(berths);
    }

    /** Where the middle of the capsule is after a share of the way. */
    Point berth(double share) {
        double place = share * (berths.size() - 1);
        int before = Math.min(berths.size() - 2, (int) place);
        return berths.get(before).towards(berths.get(before + 1), place - before);
    }
}
