package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How hard a drawing is to read: how often cables cross each other or run over the card of a host that they do not belong to. */
final class Tangle {
    private static final double AIR = 16;

    /** From the left. */
    private final List<Cable> cables = new ArrayList<>();

    private final Map<String, Box> cards = new LinkedHashMap<>();

    /** A cable as it will about run. */
    private record Cable(String host, String lan, Point from, Point to) {
        double left() {
            return Math.min(from.x(), to.x());
        }

        double right() {
            return Math.max(from.x(), to.x());
        }

        /** Most are far from each other, which is asked first. */
        boolean crosses(Cable other) {
            return Math.max(from.y(), to.y()) >= Math.min(other.from.y(), other.to.y())
                    && Math.max(other.from.y(), other.to.y()) >= Math.min(from.y(), to.y())
                    && turn(from, to, other.from) * turn(from, to, other.to) < 0
                    && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0
                    && !lan.equals(other.lan)
                    && !host.equals(other.host);
        }

        boolean runsOver(String other, Box card) {
            return card.isCrossedBy(from, to) && !host.equals(other);
        }

        private static double turn(Point from, Point by, Point to) {
            return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x());
        }
    }

    private Tangle(Wiring part, Map<String, Point> at, Places.Rooms rooms) {
        part.names().stream().filter(Wiring::isLan).forEach(lan -> {
            boolean stands = rooms.stands(
                    at.get(lan), part.near(lan).stream().map(at::get).toList());
            part.near(lan).forEach(host -> cables.add(cable(host, lan, at, stands)));
        });
        cables.sort(Comparator.comparingDouble(Cable::left));
        part.names().stream()
                .filter(name -> !Wiring.isLan(name))
                .forEach(host -> cards.put(
                        host,
                        Box.around(at.get(host), rooms.width(host), rooms.height(host))
                                .grown(AIR)));
    }

    private static Cable cable(String host, String lan, Map<String, Point> at, boolean stands) {
        Point from = at.get(host);
        Point to = at.get(lan);
        return new Cable(host, lan, from, stands ? new Point(to.x(), from.y()) : to);
    }

    /** Of a part of a network that stands so. */
    static int of(Wiring part, Block block, Places.Rooms rooms) {
        Tangle tangle = new Tangle(part, block.at(), rooms);
        return tangle.crossings() + tangle.covered();
    }

    /** Each is compared with those only that begin, from the left, before it ends. */
    private int crossings() {
        int count = 0;
        for (int i = 0; i < cables.size(); i++) {
            Cable cable = cables.get(i);
            for (int j = i + 1; j < cables.size() && cables.get(j).left() <= cable.right(); j++) {
                count += cable.crosses(cables.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private int covered() {
        int count = 0;
        for (Map.Entry<String, Box> card : cards.entrySet()) {
            for (Cable cable : cables) {
                if (cable.left() >= card.getValue().right()) {
                    break;
                }
                count += cable.runsOver(card.getKey(), card.getValue()) ? 1 : 0;
            }
        }
        return count;
    }
}
