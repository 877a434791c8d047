package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.model.Host;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands where during a whole run: makes the pictures of its steps, which all keep the same places. */
public final class Layout {
    private static final double MARGIN = 36;
    /** Room for packets around what stands still. */
    private static final double ROOM = 84;

    private final String title;
    private final Map<String, Card> cards;
    private final Ground ground;
    private final Story story;
    private final Events events;
    private final List<Item> below;
    private final List<Item> above;
    private final Box bounds;
    /** Kept because the pictures of one step follow each other. */
    private Still last = new Still(-1, List.of());

    private record Still(int step, List<Item> items) {}

    private Layout(Scenario scenario, Focus focus, Story story, List<Timeline> run) {
        this.title = scenario.title();
        this.story = story;
        this.cards = cards(focus, story);
        this.ground = Ground.of(scenario, focus, cards);
        this.below = ground.cablesAndBars();
        this.above = ground.portsAndLabels();
        Box room = everything().grown(ROOM);
        this.events = Events.of(run, ground, new Voyages(ground.taken(), room));
        this.bounds = room.grown(MARGIN);
    }

    /** A scenario in which nothing happens. */
    public static Layout of(Scenario scenario) {
        boolean calls = !scenario.scripted().isEmpty();
        return new Layout(scenario, Focus.of(scenario), Story.before(calls), List.of());
    }

    /** A run of a call in a scenario. Hosts that the run knows and the scenario does not are left out. */
    public static Layout of(Scenario scenario, Timeline timeline) {
        Focus focus = Focus.of(scenario, timeline);
        return new Layout(scenario, focus, Story.of(timeline, focus), List.of(timeline));
    }

    private static Map<String, Card> cards(Focus focus, Story story) {
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Host host : focus.network().hosts()) {
            cards.put(
                    host.name(), focus.is(host.name()) ? FocusCard.of(focus, host, story) : OtherCard.of(host, story));
        }
        return cards;
    }

    /** The picture before anything happens. */
    public Picture start() {
        return at(0, 0);
    }

    /** The picture of a step's end. */
    public Picture at(int step) {
        return at(step, 1);
    }

    /**
     * The picture during a step.
     *
     * @param step number of the step; 0 before the first
     * @param progress how far what is sent in the step has come, 0 to 1
     */
    public Picture at(int step, double progress) {
        List<Item> items = new ArrayList<>(still(step));
        items.addAll(events.at(step, progress));
        return new Picture(bounds, items, title);
    }

    /** What does not move during a step. */
    private List<Item> still(int step) {
        Still known = last;
        if (known.step != step) {
            known = new Still(step, stillItems(story.situations().get(step)));
            last = known;
        }
        return known.items;
    }

    private List<Item> stillItems(Situation situation) {
        List<Item> items = new ArrayList<>(NextHopTrail.of(situation, story, ground));
        items.addAll(below);
        cards.forEach((name, card) -> items.add(card.at(ground.boxes().get(name), situation)));
        items.addAll(above);
        return items;
    }

    /** Holds every picture of the run. */
    public Box bounds() {
        return bounds;
    }

    /** The card of the host that the picture is about; everything in a network without hosts. */
    public Box heart() {
        return ground.boxes().getOrDefault(ground.focus().name(), bounds);
    }

    /** Where hosts and LANs stand, by the keys of {@link Scenario#places}. */
    public Map<String, Spot> places() {
        return ground.places();
    }

    /** What stands still. */
    private Box everything() {
        List<Box> all = new ArrayList<>(ground.boxes().values());
        below.forEach(item -> all.add(item.bounds()));
        above.forEach(item -> all.add(item.bounds()));
        return all.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
