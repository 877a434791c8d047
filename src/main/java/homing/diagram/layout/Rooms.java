package homing.diagram.layout;

import homing.diagram.place.Places;
import homing.model.Lan;
import homing.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/**
 * How much room hosts and LANs need where nobody has placed them.
 *
 * @param lans width of each LAN that lies, by its key
 */
record Rooms(Map<String, Card> cards, Map<String, Double> lans) implements Places.Rooms {
    static Rooms of(Focus focus, Map<String, Card> cards) {
        Map<String, Double> lans = new HashMap<>();
        for (Lan lan : focus.network().lans()) {
            lans.put(Scenario.lanKey(lan.name()), BarPlan.shortWidth(LanText.of(lan, focus)));
        }
        return new Rooms(cards, lans);
    }

    @Override
    public double width(String name) {
        Card card = cards.get(name);
        return card != null ? card.width() : lans.get(name);
    }

    @Override
    public double height(String name) {
        Card card = cards.get(name);
        return card != null ? card.height() : BarPlan.THICK;
    }
}
