package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How hard a drawing is to read: how often cables cross each other or run over the card of a host that they do not belong to. */
final class Tangle {
    private final Map<String, Point> at;
    private final List<Cable> cables = new ArrayList<>();

    /** A cable as it will about run: to a LAN with hosts above each other it comes straight from the side. */
    private record Cable(String host, String lan, Point from, Point to) {
        boolean crosses(Cable other) {
            return !lan.equals(other.lan)
                    && !host.equals(other.host)
                    && turn(from, to, other.from) * turn(from, to, other.to) < 0
                    && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0;
        }

        private static double turn(Point from, Point by, Point to) {
            return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x());
        }
    }

    private Tangle(Map<String, Point> at) {
        this.at = at;
    }

    /** Of a part of a network that stands so. */
    static int of(Wiring part, Block block, Places.Rooms rooms) {
        Tangle tangle = new Tangle(block.at());
        part.names().stream().filter(Wiring::isLan).forEach(lan -> tangle.plug(lan, part.near(lan)));
        return tangle.crossings() + tangle.coveredCards(part, rooms);
    }

    private void plug(String lan, List<String> hosts) {
        Point middle = at.get(lan);
        double top = hosts.stream().mapToDouble(host -> at.get(host).y()).min().orElse(0);
        double bottom =
                hosts.stream().mapToDouble(host -> at.get(host).y()).max().orElse(0);
        for (String host : hosts) {
            Point from = at.get(host);
            boolean isStraight = hosts.size() > 2 && top <= middle.y() && middle.y() <= bottom;
            cables.add(new Cable(host, lan, from, isStraight ? new Point(middle.x(), from.y()) : middle));
        }
    }

    private int crossings() {
        int count = 0;
        for (int i = 0; i < cables.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += cables.get(i).crosses(cables.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private int coveredCards(Wiring part, Places.Rooms rooms) {
        int count = 0;
        for (String host : part.names()) {
            if (!Wiring.isLan(host)) {
                Box card = Box.around(at.get(host), rooms.width(host), rooms.height(host));
                count += (int) cables.stream()
                        .filter(cable -> !cable.host.equals(host) && card.isCrossedBy(cable.from, cable.to))
                        .count();
            }
        }
        return count;
    }
}
