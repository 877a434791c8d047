package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import java.util.ArrayList;
import java.util.List;

/** What must not be covered: boxes, and ways that must stay in sight. */
final class Obstacles {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Path> ways = new ArrayList<>();

    void add(Box box) {
        boxes.add(box);
    }

    void add(Path way) {
        ways.add(way);
    }

    List<Box> boxes() {
        return boxes;
    }

    boolean leaveFree(Box box) {
        return boxes.stream().noneMatch(box::overlaps) && ways.stream().noneMatch(way -> way.crosses(box));
    }

    /** How much of a box is covered already, in square units; a way counts as much as its room around it. */
    double covered(Box box) {
        double sum = 0;
        for (Box other : boxes) {
            double width = Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
            double height = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
            sum += width > 0 && height > 0 ? width * height : 0;
        }
        return sum + box.width() * ways.stream().filter(way -> way.crosses(box)).count();
    }
}
