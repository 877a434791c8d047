package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A LAN between two hosts is brought to the height of the smaller one, if the larger one's card still reaches there: its port goes along,
 * which the library does not know, and both cables are level. A host that is larger than all to which its LANs lead comes between these.
 */
final class Level {
    /** A port keeps so far off a card's corners. */
    private static final double CORNER = 14;
    /** Between a LAN and what is above or below it. */
    private static final double AIR = 12;
    /** So far a bar reaches beyond its hosts. */
    private static final double BEYOND = 34;

    private final Wiring wiring;
    private final Places.Rooms rooms;
    private final Map<String, Point> at;

    private Level(Wiring wiring, Places.Rooms rooms, Block block) {
        this.wiring = wiring;
        this.rooms = rooms;
        at = new LinkedHashMap<>(block.at());
    }

    /** The same with LANs at the heights of hosts. */
    static Block of(Wiring wiring, Places.Rooms rooms, Block block) {
        Level level = new Level(wiring, rooms, block);
        wiring.names().stream().filter(name -> !Wiring.isLan(name)).forEach(level::centre);
        wiring.names().stream().filter(Wiring::isLan).forEach(level::move);
        return new Block(level.at, block.width(), block.height());
    }

    private void centre(String host) {
        List<String> others = wiring.near(host).stream()
                .flatMap(lan -> wiring.near(lan).stream())
                .filter(other -> !other.equals(host))
                .toList();
        boolean isLarger = others.stream().allMatch(other -> rooms.height(other) < rooms.height(host));
        if (others.size() > 1 && others.size() == wiring.near(host).size() && isLarger) {
            DoubleSummaryStatistics heights =
                    others.stream().mapToDouble(other -> at.get(other).y()).summaryStatistics();
            tryAt(host, (heights.getMin() + heights.getMax()) / 2);
        }
    }

    private void move(String lan) {
        List<String> hosts = wiring.near(lan).stream()
                .sorted(Comparator.comparingDouble(rooms::height))
                .toList();
        if (hosts.size() == 2) {
            double wanted = at.get(hosts.get(0)).y();
            double off = Math.abs(at.get(hosts.get(1)).y() - wanted);
            if (off < rooms.height(hosts.get(1)) / 2 - CORNER) {
                tryAt(lan, wanted);
            }
        }
    }

    /** Brings something to a height, if there is room. */
    private void tryAt(String name, double height) {
        Point wanted = new Point(at.get(name).x(), height);
        Box room = Box.around(wanted, rooms.width(name) + 2 * AIR, rooms.height(name) + 2 * AIR);
        if (at.keySet().stream()
                .filter(other -> !other.equals(name))
                .map(this::box)
                .noneMatch(room::overlaps)) {
            at.put(name, wanted);
        }
    }

    private Box box(String name) {
        List<Point> hosts = wiring.near(name).stream().map(at::get).toList();
        Point middle = at.get(name);
        return Wiring.isLan(name) && rooms.stands(middle, hosts)
                ? bar(middle, hosts, rooms.height(name))
                : Box.around(middle, rooms.width(name), rooms.height(name));
    }

    private static Box bar(Point middle, List<Point> hosts, double thick) {
        return hosts.stream()
                .map(host -> Box.around(new Point(middle.x(), host.y()), thick, 2 * BEYOND))
                .reduce(Box.around(middle, thick, 2 * BEYOND), Box::union);
    }
}
