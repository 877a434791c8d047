package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Item.Label;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.place.Places;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands still during a run.
 *
 * @param places the middles of hosts and LANs, by the keys of a scenario
 * @param boxes the room of each host's card
 * @param lans the LAN of each adapter that is plugged in
 */
record Ground(
        Focus focus,
        Map<String, Spot> places,
        Map<String, Box> boxes,
        List<BarPlan> bars,
        Map<AdapterRef, BarPlan> lans,
        Map<AdapterRef, PortPlan> ports,
        List<Label> labels) {
    static Ground of(Scenario scenario, Focus focus, Map<String, Card> cards) {
        Map<String, Spot> places = Places.of(scenario, focus.name(), Rooms.of(focus, cards));
        Map<String, Box> boxes = boxes(cards, places);
        List<BarPlan> bars = scenario.network().lans().stream()
                .map(lan -> bar(lan, places, focus))
                .toList();
        Map<AdapterRef, BarPlan> lans = new LinkedHashMap<>();
        bars.forEach(bar -> bar.lan().adapters().forEach(ref -> lans.put(ref, bar)));
        Map<AdapterRef, PortPlan> ports = new LinkedHashMap<>();
        cards.forEach((name, card) -> new Ports(card.host(), boxes.get(name), lans, focus)
                .all()
                .forEach(port -> ports.put(port.ref(), port)));
        List<Label> notes = Notes.of(scenario.notes());
        List<Label> labels = labels(cards, boxes, bars, ports, notes, focus);
        labels.addAll(notes);
        return new Ground(focus, places, boxes, bars, lans, ports, labels);
    }

    private static Map<String, Box> boxes(Map<String, Card> cards, Map<String, Spot> places) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        cards.forEach(
                (name, card) -> boxes.put(name, Box.around(point(places.get(name)), card.width(), card.height())));
        return boxes;
    }

    private static BarPlan bar(Lan lan, Map<String, Spot> places, Focus focus) {
        List<Point> hosts = lan.adapters().stream()
                .map(AdapterRef::host)
                .filter(places::containsKey)
                .map(name -> point(places.get(name)))
                .toList();
        return BarPlan.of(lan, point(places.get(Scenario.lanKey(lan.name()))), hosts, focus);
    }

    private static Point point(Spot spot) {
        return new Point(spot.x(), spot.y());
    }

    private static List<Label> labels(
            Map<String, Card> cards,
            Map<String, Box> boxes,
            List<BarPlan> bars,
            Map<AdapterRef, PortPlan> ports,
            List<Label> notes,
            Focus focus) {
        Obstacles obstacles = new Obstacles();
        boxes.values().forEach(obstacles::add);
        bars.forEach(bar -> obstacles.add(bar.box()));
        notes.forEach(note -> obstacles.add(note.box()));
        for (PortPlan port : ports.values()) {
            obstacles.add(port.box());
            obstacles.add(port.cable());
        }
        Labels labels = new Labels(focus, obstacles);
        List<Label> all = new ArrayList<>();
        ports.values().forEach(port -> {
            Host host = cards.get(port.ref().host()).host();
            all.addAll(labels.of(port, host));
        });
        return all;
    }

    /** What a packet's capsule must not cover. */
    List<Box> taken() {
        List<Box> all = new ArrayList<>();
        boxes.values().forEach(box -> all.add(box.grown(4)));
        ports.values().forEach(port -> all.add(port.box().grown(2)));
        labels.forEach(label -> all.add(label.box().grown(3)));
        bars.forEach(bar -> all.add(bar.caption().bounds().grown(5)));
        return all;
    }

    /** LANs with their cables below them. */
    List<Item> cablesAndBars() {
        List<Item> all = new ArrayList<>();
        ports.values().forEach(port -> all.add(port.cableItem(focus)));
        bars.forEach(bar -> all.add(bar.item()));
        return all;
    }

    /** What stands on the cards' edges and beside them. */
    List<Item> portsAndLabels() {
        List<Item> all = new ArrayList<>();
        ports.values().forEach(port -> all.add(port.item(focus)));
        all.addAll(labels);
        return all;
    }
}
