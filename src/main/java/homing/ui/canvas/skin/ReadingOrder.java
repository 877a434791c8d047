package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which a picture is read: hosts and LANs from the left to the right, each host with its adapters, then packets. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Item> of(List<Item> items) {
        List<Item> places = items.stream()
                .filter(item -> item instanceof Item.HostCard || item instanceof Item.LanBar)
                .sorted(Comparator.comparing(item -> item.bounds().middle(), leftToRight()))
                .toList();
        List<Item> order = new ArrayList<>();
        for (Item place : places) {
            order.add(place);
            if (place instanceof Item.HostCard card) {
                ports(items, card.host()).forEach(order::add);
            }
        }
        items.stream()
                .filter(item -> !places.contains(item) && !(item instanceof Item.Port))
                .forEach(order::add);
        return order;
    }

    private static Comparator<Point> leftToRight() {
        return Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);
    }

    private static List<Item.Port> ports(List<Item> items, String host) {
        return items.stream()
                .filter(Item.Port.class::isInstance)
                .map(Item.Port.class::cast)
                .filter(port -> port.isOf(host))
                .toList();
    }
}
