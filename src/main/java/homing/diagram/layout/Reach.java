package homing.diagram.layout;

import homing.diagram.geometry.Point;
import java.util.List;
import java.util.stream.IntStream;

/** How a LAN reaches its hosts. */
enum Reach {
    /** A short pill, with cables to all directions. */
    SHORT,
    /** A bar that lies, with hosts above and below. */
    LEVEL,
    /** A bar that stands, with hosts at its left and right. */
    UPRIGHT;

    private static final double STEEP = Math.tan(Math.toRadians(35));
    private static final int MANY = 4;

    /**
     * Long as soon as two hosts stand at the same side of it, so that their cables would meet at one end, or many around it, but for one at
     * each side.
     */
    static Reach of(Point place, List<Point> hosts) {
        int[] sides = new int[4];
        for (Point host : hosts) {
            double across = Math.abs(host.x() - place.x());
            double along = Math.abs(host.y() - place.y());
            if (along < across * STEEP) {
                sides[host.x() < place.x() ? 0 : 1]++;
            } else if (across < along * STEEP) {
                sides[host.y() < place.y() ? 2 : 3]++;
            }
        }
        boolean isAround = IntStream.of(sides).allMatch(count -> count == 1) && hosts.size() == sides.length;
        boolean isShort = (IntStream.of(sides).allMatch(count -> count < 2) && hosts.size() < MANY) || isAround;
        return isShort ? SHORT : isBesideAll(place, hosts) ? UPRIGHT : LEVEL;
    }

    /** Whether a bar that stands would keep farther away from the nearest host than one that lies. */
    private static boolean isBesideAll(Point place, List<Point> hosts) {
        double across = Double.MAX_VALUE;
        double along = Double.MAX_VALUE;
        for (Point host : hosts) {
            across = Math.min(across, Math.abs(host.x() - place.x()));
            along = Math.min(along, Math.abs(host.y() - place.y()));
        }
        return across >= along;
    }
}
