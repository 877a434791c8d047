package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Item.Capsule;
import homing.diagram.Item.Marker;
import homing.diagram.Item.Trail;
import homing.diagram.Look;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.layout.Traffic.Seen;
import homing.model.AdapterRef;
import java.util.ArrayList;
import java.util.List;

/** Draws the frames that are to be seen: a marker on the cable, a capsule beside it, a trail behind it. */
final class Scenery {
    private static final double BESIDE = 3.5;

    private final Voyages voyages;
    private final List<Item> trails = new ArrayList<>();
    private final List<Item> markers = new ArrayList<>();
    private final List<Capsule> capsules = new ArrayList<>();

    Scenery(Voyages voyages) {
        this.voyages = voyages;
    }

    void add(Seen seen) {
        Flight flight = seen.flight();
        Voyage voyage = flight.voyage();
        Path way = flight.ways().getOrDefault(seen.to(), voyage.way());
        Point at = way.at(seen.share());
        Capsule capsule = voyage.plan().at(flight.id(), berth(seen, at), Spoken.packet(flight));
        capsules.add(capsule);
        Look look = voyage.plan().marker();
        markers.add(new Marker("marker:" + flight.id(), at, voyage.plan().form(), look, stem(at, capsule.box())));
        others(seen, look);
        voyage.plan().trail().ifPresent(trail -> {
            Path behind = way.upTo(seen.share()).shifted(BESIDE);
            trails.add(new Trail("trail:" + flight.id(), behind, trail));
        });
    }

    private Point berth(Seen seen, Point at) {
        Voyage voyage = seen.flight().voyage();
        Point usual = voyage.berth(seen.share());
        Capsule there = voyage.plan().at("", usual, "");
        boolean isTarget = seen.to().equals(seen.flight().target());
        List<Box> taken = capsules.stream().map(Capsule::bounds).toList();
        boolean isFree = taken.stream().noneMatch(there.bounds()::overlaps);
        return isTarget && isFree ? usual : voyages.beside(at, voyage.plan(), usual, taken);
    }

    /** On their way to the other adapters that a broadcast is for, markers only. */
    private void others(Seen seen, Look look) {
        Flight flight = seen.flight();
        boolean isForAll = flight.frame().frame().isBroadcast();
        if (!isForAll || !seen.to().equals(flight.target())) {
            return;
        }
        for (AdapterRef other : flight.ways().keySet()) {
            if (!other.equals(seen.to())) {
                Point at = flight.ways().get(other).at(seen.share());
                String id = "marker:" + flight.id() + ":" + other;
                markers.add(new Marker(id, at, flight.voyage().plan().form(), look, Path.of(at)));
            }
        }
    }

    private static Path stem(Point at, Box capsule) {
        return Path.of(at, capsule.nearest(at));
    }

    /** Trails below, then markers, then capsules. */
    List<Item> items() {
        List<Item> all = new ArrayList<>(trails);
        all.addAll(markers);
        all.addAll(capsules);
        return all;
    }
}
