package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Item.Cable;
import homing.diagram.Item.Label;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.place.Places;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands during a run.
 *
 * @param places the middles of hosts and LANs, by the keys of a scenario
 * @param boxes the room of each host's card
 * @param lans the LAN of each adapter that is plugged in
 * @param labels the room of the words beside each port
 */
record Ground(
        Map<String, Spot> places,
        Map<String, Box> boxes,
        List<BarPlan> bars,
        Map<AdapterRef, BarPlan> lans,
        Map<AdapterRef, PortPlan> ports,
        Map<AdapterRef, Box> labels,
        List<Label> notes) {
    private static final Box EVERYWHERE = new Box(-1e9, -1e9, 2e9, 2e9);
    private static final Box NOWHERE = new Box(-2e9, -2e9, 0, 0);

    static Ground of(Scenario scenario, List<Stage> stages, Rooms rooms) {
        Focus focus = stages.get(0).focus();
        List<Focus> eras = Stage.focuses(stages);
        Map<String, Spot> places = Places.of(scenario, focus.name(), rooms);
        Map<String, Box> boxes = new LinkedHashMap<>();
        focus.hosts().keySet().forEach(name -> boxes.put(name, rooms.box(name, places.get(name))));
        List<BarPlan> bars = scenario.network().lans().stream()
                .map(lan -> bar(lan, places, rooms))
                .toList();
        Map<AdapterRef, BarPlan> lans = new LinkedHashMap<>();
        bars.forEach(bar -> bar.lan().adapters().forEach(ref -> lans.put(ref, bar)));
        Map<AdapterRef, PortPlan> ports = new LinkedHashMap<>();
        focus.hosts()
                .forEach((name, host) ->
                        Ports.of(host, boxes.get(name), lans, eras).all().forEach(port -> ports.put(port.ref(), port)));
        Ground bare = new Ground(places, boxes, bars, lans, ports, Map.of(), Notes.of(scenario.notes()));
        return bare.labelled(ports.values(), EVERYWHERE);
    }

    static BarPlan bar(Lan lan, Map<String, Spot> places, Rooms rooms) {
        List<Point> hosts = lan.adapters().stream()
                .map(AdapterRef::host)
                .filter(places::containsKey)
                .map(name -> places.get(name))
                .map(Ground::point)
                .toList();
        String key = Scenario.lanKey(lan.name());
        return BarPlan.of(lan, point(places.get(key)), hosts, rooms.width(key));
    }

    static Point point(Spot spot) {
        return new Point(spot.x(), spot.y());
    }

    /**
     * The same with words beside some of the ports, wherever they stood before.
     *
     * @param reach what stands outside of it cannot be in their way
     */
    Ground labelled(Collection<PortPlan> wordless, Box reach) {
        // each label keeps its place among the others
        Map<AdapterRef, Box> found = new LinkedHashMap<>(labels);
        wordless.forEach(port -> found.replace(port.ref(), NOWHERE));
        Labels words = new Labels(obstacles(found.values(), reach));
        wordless.forEach(port -> words.place(port).ifPresent(box -> found.put(port.ref(), box)));
        return new Ground(places, boxes, bars, lans, ports, found, notes);
    }

    private Obstacles obstacles(Collection<Box> words, Box reach) {
        Obstacles obstacles = new Obstacles(reach);
        boxes.values().forEach(obstacles::add);
        bars.forEach(bar -> obstacles.add(bar.box()));
        notes.forEach(note -> obstacles.add(note.box()));
        words.forEach(obstacles::add);
        for (PortPlan port : ports.values()) {
            obstacles.addPort(port.box());
            obstacles.add(port.cable());
        }
        return obstacles;
    }

    /** What a packet's capsule must not cover. */
    List<Box> taken(List<Stage> stages) {
        List<Box> all = new ArrayList<>();
        boxes.values().forEach(box -> all.add(box.grown(4)));
        ports.values().forEach(port -> all.add(port.box().grown(2)));
        labels.values().forEach(box -> all.add(box.grown(3)));
        notes.forEach(note -> all.add(note.box().grown(3)));
        for (BarPlan bar : bars) {
            stages.stream()
                    .map(stage -> stage.lans().get(bar.lan().name()))
                    .distinct()
                    .map(words -> bar.written(words).grown(5))
                    .forEach(all::add);
        }
        return all;
    }

    /** LANs, their cables below them, and above them where cables of other LANs run over them. */
    List<Item> cablesAndBars(Stage stage, Ink ink, Bridges bridges) {
        Focus focus = stage.focus();
        List<Item> cables = new ArrayList<>();
        for (PortPlan port : ports.values()) {
            ink.maybe(port.cable(), () -> adapter(focus, port).map(own -> port.cableItem(focus, own)))
                    .ifPresent(cables::add);
        }
        List<Item> all = new ArrayList<>(cables);
        bars.forEach(bar -> all.add(ink.of(
                bar, () -> bar.item(focus, stage.lans().get(bar.lan().name())))));
        bridges.over(bars, stage.lans());
        cables.forEach(cable -> bridges.of((Cable) cable).ifPresent(all::add));
        return all;
    }

    /** What stands on the cards' edges and beside them. */
    List<Item> portsAndLabels(Focus focus, Ink ink) {
        List<Item> all = new ArrayList<>();
        for (PortPlan port : ports.values()) {
            ink.maybe(port, () -> adapter(focus, port).map(own -> port.item(focus, own)))
                    .ifPresent(all::add);
        }
        labels.forEach((ref, box) -> {
            Label label = (Label) ink.of(box, () -> LabelText.of(focus, ref).at(ports.get(ref), box));
            if (!label.captions().isEmpty()) {
                all.add(label);
            }
        });
        all.addAll(notes);
        return all;
    }

    private static Optional<Adapter> adapter(Focus focus, PortPlan port) {
        return focus.adapter(port.ref());
    }
}
