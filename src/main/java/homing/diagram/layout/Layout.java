package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What stands where during a whole run: makes the pictures of its steps, which all keep the same places. */
public final class Layout {
    private static final double MARGIN = 36;
    /** Room for packets around what stands still. */
    private static final double ROOM = 84;

    private final String title;
    private final Eras eras;
    private final Story story;
    private final Map<Integer, Stage> stages = new HashMap<>();
    private final Ground ground;
    private final Events events;
    private final Box bounds;
    /** Kept because the pictures of one step follow each other. */
    private Still last = new Still(-1, List.of());
    /** Kept because most steps change no host. */
    private Fixed fixed = new Fixed(-1, List.of(), List.of());

    private record Still(int step, List<Item> items) {}

    /** What is drawn below the cards and above them while no host changes. */
    private record Fixed(int begin, List<Item> below, List<Item> above) {}

    private Layout(Scenario scenario, Eras eras, Story story, List<Timeline> run) {
        this.title = scenario.title();
        this.eras = eras;
        this.story = story;
        List<Stage> all = Stage.of(eras, story);
        Iterator<Stage> next = all.iterator();
        eras.begins().keySet().forEach(begin -> stages.put(begin, next.next()));
        this.ground = Ground.of(scenario, all);
        Box room = everything().grown(ROOM);
        this.events = Events.of(run, eras, ground, new Voyages(ground.taken(all), room));
        this.bounds = room.grown(MARGIN);
    }

    /** A scenario in which nothing happens. */
    public static Layout of(Scenario scenario) {
        boolean calls = !scenario.scripted().isEmpty();
        return new Layout(scenario, Eras.before(Focus.of(scenario)), Story.before(calls), List.of());
    }

    /** A run in a scenario. Hosts that the run knows and the scenario does not are left out. */
    public static Layout of(Scenario scenario, Timeline timeline) {
        Eras eras = Eras.of(scenario, timeline);
        return new Layout(scenario, eras, Story.of(timeline, eras), List.of(timeline));
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
        Map<Boolean, List<Item>> moving =
                events.at(step, progress).stream().collect(Collectors.partitioningBy(Layout::isWay));
        List<Item> items = new ArrayList<>(moving.get(true));
        items.addAll(still(step));
        items.addAll(moving.get(false));
        return new Picture(bounds, items, title);
    }

    /** The ways that packets have gone lie below everything, so that words can be read. */
    private static boolean isWay(Item item) {
        return item instanceof Item.Trail trail && trail.isWay();
    }

    /** What does not move during a step. */
    private List<Item> still(int step) {
        Still known = last;
        if (known.step != step) {
            known = new Still(step, stillItems(step, story.situations().get(step)));
            last = known;
        }
        return known.items;
    }

    private List<Item> stillItems(int step, Situation situation) {
        int begin = eras.beginOf(step);
        if (fixed.begin != begin) {
            Focus focus = eras.at(begin);
            fixed = new Fixed(begin, ground.cablesAndBars(focus), ground.portsAndLabels(focus));
        }
        List<Item> items = new ArrayList<>(NextHopTrail.of(situation, ground));
        items.addAll(fixed.below);
        stages.get(begin)
                .cards()
                .forEach((name, card) -> items.add(card.at(ground.boxes().get(name), situation)));
        items.addAll(fixed.above);
        return items;
    }

    /** Holds every picture of the run. */
    public Box bounds() {
        return bounds;
    }

    /** The card of the host that the picture is about; everything in a network without hosts. */
    public Box heart() {
        return ground.boxes().getOrDefault(eras.first().name(), bounds);
    }

    /** The number of the step in which the packet of a capsule was sent; empty if no capsule has this id. */
    public OptionalInt stepOf(String capsule) {
        return events.flights().stream()
                .filter(flight -> flight.id().equals(capsule))
                .mapToInt(Flight::step)
                .findFirst();
    }

    /** Where hosts and LANs stand, by the keys of {@link Scenario#places}. */
    public Map<String, Spot> places() {
        return ground.places();
    }

    /** What stands still. */
    private Box everything() {
        List<Box> all = new ArrayList<>(ground.boxes().values());
        ground.bars().forEach(bar -> all.add(bar.box()));
        ground.ports().values().forEach(port -> {
            all.add(port.box());
            all.add(port.cable().bounds());
        });
        all.addAll(ground.labels().values());
        ground.notes().forEach(note -> all.add(note.box()));
        return all.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }
}
