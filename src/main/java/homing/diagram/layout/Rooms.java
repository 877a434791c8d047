package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.place.Places;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much room hosts and LANs need, whatever becomes of them during a run.
 *
 * @param cards width and height of each host's card
 * @param lans width of each LAN that lies, by its key
 */
record Rooms(Map<String, Size> cards, Map<String, Double> lans) implements Places.Rooms {
    private record Size(double width, double height) {
        Size with(Card card) {
            return new Size(Math.max(width, card.width()), Math.max(height, card.height()));
        }
    }

    static Rooms of(List<Stage> stages) {
        Map<String, Size> cards = new HashMap<>();
        Map<String, Double> lans = new HashMap<>();
        for (Stage stage : stages) {
            stage.cards()
                    .forEach((name, card) ->
                            cards.merge(name, new Size(card.width(), card.height()), (size, own) -> size.with(card)));
            stage.lans()
                    .forEach((name, words) -> lans.merge(Scenario.lanKey(name), BarPlan.shortWidth(words), Math::max));
        }
        return new Rooms(cards, lans);
    }

    /** The room of a host's card. */
    Box box(String host, Spot middle) {
        return Box.around(new Point(middle.x(), middle.y()), width(host), height(host));
    }

    @Override
    public double width(String name) {
        Size card = cards.get(name);
        return card != null ? card.width() : lans.get(name);
    }

    @Override
    public boolean stands(Point lan, List<Point> hosts) {
        return Reach.of(lan, hosts) == Reach.UPRIGHT;
    }

    @Override
    public double height(String name) {
        Size card = cards.get(name);
        return card != null ? card.height() : BarPlan.THICK;
    }
}
