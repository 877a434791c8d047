package homing.diagram.layout;

import homing.diagram.place.Places;
import homing.model.Network;
import homing.scenario.Scenario;
import java.util.Map;

/** How much room hosts and LANs need where nobody has placed them. */
record Rooms(Network network, Map<String, Card> cards) implements Places.Rooms {
    private static final double LAN_HEIGHT = BarPlan.THICK;

    @Override
    public double width(String name) {
        Card card = cards.get(name);
        return card != null ? card.width() : lanWidth(name);
    }

    @Override
    public double height(String name) {
        Card card = cards.get(name);
        return card != null ? card.height() : LAN_HEIGHT;
    }

    private double lanWidth(String key) {
        return network.lans().stream()
                .filter(lan -> Scenario.lanKey(lan.name()).equals(key))
                .mapToDouble(lan -> BarPlan.shortWidth(LanText.of(lan, network)))
                .max()
                .orElse(0);
    }
}
