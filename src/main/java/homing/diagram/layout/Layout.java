package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
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
    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

    private final String title;
    private final Map<String, Card> cards;
    private final Ground ground;
    private final Voyages voyages;
    private final List<Situation> situations;
    private final Events events;
    private final Box bounds;

    private Layout(Scenario scenario, Focus focus, List<Situation> situations, boolean calls, List<Timeline> run) {
        this.title = scenario.title();
        this.situations = situations;
        this.cards = cards(focus, situations, calls);
        this.ground = Ground.of(scenario, focus, cards);
        this.voyages = new Voyages(ground.taken());
        Ways ways = new Ways(ground.ports(), ground.lans());
        this.events = Events.of(run, new Flights(focus, ways, voyages), ground);
        this.bounds = everything().grown(MARGIN);
    }

    /** A scenario in which nothing happens. */
    public static Layout of(Scenario scenario) {
        boolean calls = !scenario.calls().isEmpty();
        return new Layout(scenario, Focus.of(scenario), List.of(Situation.START), calls, List.of());
    }

    /** A run of a call in a scenario. Hosts that the run knows and the scenario does not are left out. */
    public static Layout of(Scenario scenario, Timeline timeline) {
        return new Layout(scenario, Focus.of(scenario, timeline), Situations.of(timeline), true, List.of(timeline));
    }

    private static Map<String, Card> cards(Focus focus, List<Situation> run, boolean calls) {
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Host host : focus.network().hosts()) {
            Card card = focus.is(host.name()) ? FocusCard.of(focus, host, run, calls) : OtherCard.of(host, focus, run);
            cards.put(host.name(), card);
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
        Situation situation = situations.get(step);
        List<Item> items = new ArrayList<>(ground.cables());
        items.addAll(NextHopTrail.of(situation, ground));
        ground.bars().forEach(bar -> items.add(bar.item()));
        cards.forEach((name, card) -> items.add(card.at(ground.boxes().get(name), situation)));
        ground.ports().values().forEach(port -> items.add(port.item(ground.focus())));
        items.addAll(ground.labels());
        items.addAll(events.at(step, progress, voyages));
        return new Picture(bounds, items, title);
    }

    /** Holds every picture of the run. */
    public Box bounds() {
        return bounds;
    }

    /** Where hosts and LANs stand, by the keys of {@link Scenario#places}. */
    public Map<String, Spot> places() {
        return ground.places();
    }

    private Box everything() {
        List<Box> all = new ArrayList<>(ground.boxes().values());
        ground.bars().forEach(bar -> all.add(bar.box()));
        ground.ports()
                .values()
                .forEach(port -> all.add(port.box().union(port.cable().bounds())));
        ground.labels().forEach(label -> all.add(label.box()));
        for (Flight flight : events.flights()) {
            for (Point berth : flight.voyage().berths()) {
                all.add(flight.voyage().plan().at("", berth, "").bounds());
            }
        }
        for (int step = 0; step < situations.size(); step++) {
            for (double share : SHARES) {
                events.at(step, share, voyages).forEach(item -> all.add(item.bounds()));
            }
        }
        return all.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
