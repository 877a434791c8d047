package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many hosts that hang on one LAN and lead no farther: by turns in two columns, so that the cables of one pass between the hosts of the other. */
final class Crowd {
    /** Fewer stand in one column. */
    private static final int MANY = 9;

    private static final double GAP = 44;

    private Crowd() {}

    static boolean isOne(List<String> hosts) {
        return hosts.size() >= MANY;
    }

    static Block of(List<String> hosts, Places.Rooms rooms) {
        double width = hosts.stream().mapToDouble(rooms::width).max().orElse(0);
        double height = hosts.stream().mapToDouble(rooms::height).max().orElse(0);
        double step = (height + GAP) / 2;
        Map<String, Point> at = new HashMap<>();
        for (int i = 0; i < hosts.size(); i++) {
            at.put(hosts.get(i), new Point(width / 2 + i % 2 * (width + GAP), height / 2 + i * step));
        }
        return new Block(at, 2 * width + GAP, height + (hosts.size() - 1) * step);
    }
}
