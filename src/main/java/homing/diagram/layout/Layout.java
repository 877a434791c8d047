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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands where during a whole run: makes the pictures of its steps, which all keep the same places. */
public final class Layout {
    private final Scenario scenario;
    private final Eras eras;
    private final Story story;
    private final List<Timeline> run;
    private final List<Stage> stages;
    private final Map<Integer, Stage> stageOf = new HashMap<>();
    private final Rooms rooms;
    private final Ground ground;
    private final Events events;
    private final Margins margins;
    private final Box bounds;
    /** Kept because the pictures of one step follow each other. */
    private Still last = new Still(-1, List.of());

    private final Ink ink;
    private final Ink cardInk;
    private final Bridges bridges;

    private record Still(int step, List<Item> items) {}

    private Layout(Scenario scenario, Eras eras, Story story, List<Timeline> run) {
        this.scenario = scenario;
        this.eras = eras;
        this.story = story;
        this.run = run;
        this.stages = Stage.of(eras, story);
        this.rooms = Rooms.of(stages);
        this.ink = new Ink();
        this.cardInk = new Ink();
        this.bridges = new Bridges();
        this.ground = Ground.of(scenario, stages, rooms);
        Box still = everything();
        this.events = events(still.grown(Margins.ROOM));
        this.margins = Margins.of(still, events, run.isEmpty() ? 0 : run.get(0).length());
        this.bounds = margins.around(still);
    }

    /** The same with things that stand elsewhere; its packets are given the room that they had, which is found only once. */
    private Layout(Layout other, Scenario scenario, Ground ground) {
        this.scenario = scenario;
        this.eras = other.eras;
        this.story = other.story;
        this.run = other.run;
        this.stages = other.stages;
        this.rooms = other.rooms;
        this.ink = other.ink;
        this.cardInk = other.cardInk;
        this.bridges = other.bridges;
        this.ground = ground;
        Box still = everything();
        this.events = events(still.grown(Margins.ROOM));
        this.margins = other.margins;
        this.bounds = margins.around(still);
    }

    private Events events(Box room) {
        Iterator<Stage> next = stages.iterator();
        eras.begins().keySet().forEach(begin -> stageOf.put(begin, next.next()));
        return Events.of(run, eras, ground, new Voyages(new Once<>(() -> ground.taken(stages)), room));
    }

    /** Whether another scenario has the same network and calls, and a place for everything. */
    @SuppressWarnings("ReferenceEquality") // comparing route tables would take long
    public boolean differsInPlaces(Scenario other) {
        return other.network() == scenario.network()
                && other.calls() == scenario.calls()
                && other.stories() == scenario.stories()
                && other.places().keySet().containsAll(ground.places().keySet());
    }

    /** The layout of a scenario that differs in where things stand: hosts and LANs look as they did. */
    public Layout placed(Scenario other) {
        return new Layout(this, other, Ground.of(other, stages, rooms));
    }

    /**
     * Nearly the same, made for following the mouse: what has moved, with what is plugged to it, is placed anew, and all else stays as it
     * is, even words that are covered. However large the drawing is, that is quick.
     */
    public Layout shifted(Scenario other) {
        Ground shifted = Shifted.of(ground, Stage.focuses(stages), rooms, other, other.places());
        return new Layout(this, other, shifted);
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
        return new Picture(bounds, items, scenario.title());
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
        Stage stage = stageOf.get(begin);
        Focus focus = stage.focus();
        ink.dip(focus, Situation.START);
        cardInk.dip(focus, situation);
        List<Item> cards = new ArrayList<>();
        stage.cards().forEach((name, card) -> {
            Box box = ground.boxes().get(name);
            cards.add(cardInk.of(box, () -> card.at(box, situation)));
        });
        List<Item> items = new ArrayList<>(NextHopTrail.of(situation, ground, cards));
        items.addAll(ground.cablesAndBars(stage, ink, bridges));
        items.addAll(cards);
        items.addAll(ground.portsAndLabels(focus, ink));
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

    /** Where a step happens: the card of its host, and the packets and crosses that it shows at its end; empty before the first. */
    public Optional<Box> place(int step) {
        if (run.isEmpty() || step == 0) {
            return Optional.empty();
        }
        String host = run.get(0).moments().get(step - 1).step().host();
        Stream<Box> card = Optional.ofNullable(ground.boxes().get(host)).stream();
        Stream<Box> moving = events.at(step, 1).stream()
                .filter(item -> item instanceof Item.Capsule || item instanceof Item.Cross)
                .map(Item::bounds);
        return Stream.concat(card, moving).reduce(Box::union);
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
        return Box.holding(all).orElse(new Box(0, 0, 0, 0));
    }
}
