package homing.diagram;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Slanted strokes. */
public final class Hatch {
    private Hatch() {}

    /** Strokes that rise at 45 degrees from edge to edge of a box, this far apart along its edges. */
    public static List<Path> rising(Box box, double gap) {
        List<Path> all = new ArrayList<>();
        for (double reach = gap / 2; reach < box.width() + box.height(); reach += gap) {
            double down = Math.min(reach, box.height());
            double right = Math.min(reach, box.width());
            Point low = new Point(box.x() + reach - down, box.y() + down);
            Point high = new Point(box.x() + right, box.y() + reach - right);
            all.add(Path.of(low, high));
        }
        return all;
    }

    /** The same in a box whose corners are cut off at 45 degrees, this far from the corner. */
    public static List<Path> rising(Box box, double gap, double corner) {
        return rising(box, gap).stream()
                .filter(way -> {
                    double reach = way.start().x() - box.x() + way.start().y() - box.y();
                    return reach >= corner && reach <= box.width() + box.height() - corner;
                })
                .toList();
    }
}
