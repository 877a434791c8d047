package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which a picture is read: hosts and LANs from the left to the right, each host with its adapters, then packets. */
final class ReadingOrder {
    private ReadingOrder() {}

    /** Whether the order hangs on where this stands. */
    static boolean gives(Item item) {
        return item instanceof Item.HostCard || item instanceof Item.LanBar;
    }

    static List<Item> of(List<Item> items) {
        Map<String, List<Item>> ports = new LinkedHashMap<>();
        List<Item> places = new ArrayList<>();
        List<Item> rest = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Port port) {
                ports.computeIfAbsent(port.host(), host -> new ArrayList<>()).add(port);
            } else {
                (gives(item) ? places : rest).add(item);
            }
        }
        places.sort(Comparator.comparing(item -> item.bounds().middle(), leftToRight()));
        List<Item> order = new ArrayList<>();
        for (Item place : places) {
            order.add(place);
            if (place instanceof Item.HostCard card) {
                order.addAll(ports.getOrDefault(card.host(), List.of()));
            }
        }
        order.addAll(rest);
        return order;
    }

    private static Comparator<Point> leftToRight() {
        return Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);
    }
}
