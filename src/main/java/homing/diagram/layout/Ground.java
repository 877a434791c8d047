package homing.diagram.layout;

import homing.diagram.Item;
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
    static Ground of(Scenario scenario, List<Stage> stages) {
        Focus focus = stages.get(0).focus();
        Rooms rooms = Rooms.of(stages);
        Map<String, Spot> places = Places.of(scenario, focus.name(), rooms);
        Map<String, Box> boxes = new LinkedHashMap<>();
        focus.hosts()
                .keySet()
                .forEach(name ->
                        boxes.put(name, Box.around(point(places.get(name)), rooms.width(name), rooms.height(name))));
        List<BarPlan> bars = scenario.network().lans().stream()
                .map(lan -> bar(lan, places, rooms))
                .toList();
        Map<AdapterRef, BarPlan> lans = new LinkedHashMap<>();
        bars.forEach(bar -> bar.lan().adapters().forEach(ref -> lans.put(ref, bar)));
        Map<AdapterRef, PortPlan> ports = new LinkedHashMap<>();
        focus.hosts()
                .forEach((name, host) -> new Ports(host, boxes.get(name), lans, focus)
                        .all()
                        .forEach(port -> ports.put(port.ref(), port)));
        Ground bare = new Ground(places, boxes, bars, lans, ports, Map.of(), Notes.of(scenario.notes()));
        return bare.labelled(stages.stream().map(Stage::focus).toList());
    }

    private static BarPlan bar(Lan lan, Map<String, Spot> places, Rooms rooms) {
        List<Point> hosts = lan.adapters().stream()
                .map(AdapterRef::host)
                .filter(places::containsKey)
                .map(name -> point(places.get(name)))
                .toList();
        String key = Scenario.lanKey(lan.name());
        return BarPlan.of(lan, point(places.get(key)), hosts, rooms.width(key));
    }

    private static Point point(Spot spot) {
        return new Point(spot.x(), spot.y());
    }

    private Ground labelled(List<Focus> eras) {
        Obstacles obstacles = new Obstacles();
        boxes.values().forEach(obstacles::add);
        bars.forEach(bar -> obstacles.add(bar.box()));
        notes.forEach(note -> obstacles.add(note.box()));
        for (PortPlan port : ports.values()) {
            obstacles.add(port.box());
            obstacles.add(port.cable());
        }
        Labels places = new Labels(obstacles);
        Map<AdapterRef, Box> found = new LinkedHashMap<>();
        ports.forEach((ref, port) -> places.place(port, eras).ifPresent(box -> found.put(ref, box)));
        return new Ground(this.places, boxes, bars, lans, ports, found, notes);
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
                    .map(stage -> bar.written(stage.focus()).grown(5))
                    .distinct()
                    .forEach(all::add);
        }
        return all;
    }

    /** LANs with their cables below them. */
    List<Item> cablesAndBars(Focus focus) {
        List<Item> all = new ArrayList<>();
        ports.values().forEach(port -> adapter(focus, port).ifPresent(own -> all.add(port.cableItem(focus, own))));
        bars.forEach(bar -> all.add(bar.item(focus)));
        return all;
    }

    /** What stands on the cards' edges and beside them. */
    List<Item> portsAndLabels(Focus focus) {
        List<Item> all = new ArrayList<>();
        ports.values().forEach(port -> adapter(focus, port).ifPresent(own -> all.add(port.item(focus, own))));
        labels.forEach((ref, box) -> {
            LabelText text = LabelText.of(focus, ref);
            if (text.height() > 0) {
                all.add(text.at(ref, box));
            }
        });
        all.addAll(notes);
        return all;
    }

    private static Optional<Adapter> adapter(Focus focus, PortPlan port) {
        return focus.adapter(port.ref());
    }
}
