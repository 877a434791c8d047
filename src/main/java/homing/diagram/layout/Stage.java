package homing.diagram.layout;

import homing.model.Host;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on hosts and LANs for a while, wherever they are.
 *
 * @param cards the card of each host
 * @param lans the words of each LAN, by its name
 */
record Stage(Focus focus, Map<String, Card> cards, Map<String, String> lans) {
    /** A stage for each stretch of a run; what stays as it is keeps its card. */
    static List<Stage> of(Eras eras, Story story) {
        List<Stage> all = new ArrayList<>();
        Stage last = null;
        for (Focus focus : eras.all()) {
            last = of(focus, story, last);
            all.add(last);
        }
        return all;
    }

    /** The focus of each. */
    static List<Focus> focuses(List<Stage> stages) {
        return stages.stream().map(Stage::focus).toList();
    }

    private static Stage of(Focus focus, Story story, Stage last) {
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Host host : focus.hosts().values()) {
            cards.put(
                    host.name(),
                    last != null && last.has(host, focus) ? last.cards.get(host.name()) : card(focus, host, story));
        }
        return new Stage(focus, cards, words(focus));
    }

    private static Map<String, String> words(Focus focus) {
        Map<String, String> all = new HashMap<>();
        focus.network().lans().forEach(lan -> all.put(lan.name(), LanText.of(lan, focus)));
        return all;
    }

    private static Card card(Focus focus, Host host, Story story) {
        return focus.isLarge(host.name()) ? FocusCard.of(focus, host, story) : OtherCard.of(focus, host, story);
    }

    @SuppressWarnings("ReferenceEquality") // to compare route tables would take longer than to make a card
    private boolean has(Host host, Focus other) {
        return focus.hosts().get(host.name()) == host
                && focus.isOff(host.name()) == other.isOff(host.name())
                && (!other.isLarge(host.name()) || focus.name().equals(other.name()));
    }
}
