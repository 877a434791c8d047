package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The ground when some things stand elsewhere: they and what their cables reach are placed anew, all else stays as it is. */
final class Shifted {
    /** How far from a card's edge the words of its ports may stand. */
    private static final double REACH = 360;

    private final Ground before;
    private final List<Focus> eras;
    private final Rooms rooms;
    private final Map<String, Spot> places;
    private final Map<String, Box> boxes;
    private final Map<AdapterRef, BarPlan> lans;
    private final Map<AdapterRef, PortPlan> ports;
    private final Set<String> touched = new LinkedHashSet<>();
    /** The ports of what is touched. */
    private final List<PortPlan> wordless = new ArrayList<>();

    private final List<BarPlan> bars = new ArrayList<>();

    private Shifted(Ground before, List<Focus> eras, Rooms rooms, Map<String, Spot> places) {
        this.before = before;
        this.eras = eras;
        this.rooms = rooms;
        this.places = places;
        boxes = new LinkedHashMap<>(before.boxes());
        lans = new LinkedHashMap<>(before.lans());
        ports = new LinkedHashMap<>(before.ports());
    }

    /**
     * The ground with other places.
     *
     * @param places of all that stands there, and of nothing else
     */
    static Ground of(Ground before, List<Focus> eras, Rooms rooms, Scenario scenario, Map<String, Spot> places) {
        Shifted shifted = new Shifted(before, eras, rooms, places);
        shifted.hosts();
        shifted.lans();
        shifted.ports();
        return shifted.ground(scenario);
    }

    private boolean isMoved(String key) {
        return !Objects.equals(places.get(key), before.places().get(key));
    }

    private void hosts() {
        for (String name : before.boxes().keySet()) {
            if (isMoved(name)) {
                boxes.put(name, rooms.box(name, places.get(name)));
                touched.add(name);
            }
        }
    }

    private void lans() {
        Set<String> moved = Set.copyOf(touched);
        for (BarPlan bar : before.bars()) {
            boolean stays = !isMoved(Scenario.lanKey(bar.lan().name()))
                    && bar.lan().adapters().stream().map(AdapterRef::host).noneMatch(moved::contains);
            bars.add(stays ? bar : moved(bar));
        }
    }

    /** A LAN that needs another bar than before leads the cables of its hosts elsewhere. */
    private BarPlan moved(BarPlan bar) {
        Lan lan = bar.lan();
        BarPlan moved = Ground.bar(lan, places, rooms);
        if (moved.box().equals(bar.box()) && moved.upright() == bar.upright() && moved.isLong() == bar.isLong()) {
            return bar;
        }
        for (AdapterRef ref : lan.adapters()) {
            lans.put(ref, moved);
            if (boxes.containsKey(ref.host())) {
                touched.add(ref.host());
            }
        }
        return moved;
    }

    private void ports() {
        Focus focus = eras.get(0);
        for (String name : touched) {
            wordless.addAll(Ports.of(focus.hosts().get(name), boxes.get(name), lans, eras)
                    .all());
        }
        wordless.forEach(port -> ports.put(port.ref(), port));
    }

    private Ground ground(Scenario scenario) {
        Ground bare = new Ground(places, boxes, bars, lans, ports, before.labels(), Notes.of(scenario.notes()));
        return wordless.isEmpty() ? bare : bare.labelled(wordless, reach(wordless));
    }

    private static Box reach(List<PortPlan> ports) {
        return ports.stream()
                .map(port -> Box.around(port.box().middle(), 0, 0))
                .reduce(Box::union)
                .orElseThrow()
                .grown(REACH);
    }
}
