package homing.diagram.layout;

import homing.diagram.Item.Marker;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds a way for capsules beside their cables on which they cover nothing.
 *
 * @param taken finds what must not be covered, which is needed only where there are packets
 * @param room what must not be left
 */
record Voyages(Supplier<List<Box>> taken, Box room) {
    private static final int SAMPLES = 12;
    private static final double ABOVE = 20;

    /** The calmest way; the warning stands where that is found. */
    Voyage along(Path way, CapsulePlan plan) {
        List<Box> close = near(way, plan);
        Voyages near = new Voyages(() -> close, room);
        List<CapsulePlan.Where> sides = plan.isForeign() ? List.of(CapsulePlan.Where.values()) : List.of(plan.where());
        return sides.stream()
                .map(side -> near.voyage(way, plan.with(side)))
                .min(Comparator.comparingDouble(Voyages::effort))
                .orElseThrow();
    }

    /** What a capsule could come across on a way. */
    private List<Box> near(Path way, CapsulePlan plan) {
        double reach = Berths.REACH + plan.with(CapsulePlan.Where.AFTER).fullWidth();
        Box reachable = way.bounds().grown(reach);
        return taken.get().stream().filter(reachable::overlaps).toList();
    }

    private Voyage voyage(Path way, CapsulePlan plan) {
        List<Point> berths = new ArrayList<>();
        Point before = wanted(way.at(0.5), plan);
        for (int i = 0; i <= SAMPLES; i++) {
            Point marker = way.at((double) i / SAMPLES);
            before = free(marker, plan, before, List.of());
            berths.add(before.plus(-plan.shift().x(), -plan.shift().y()));
        }
        return new Voyage(way, plan, berths, leaps(berths, plan));
    }

    private Set<Integer> leaps(List<Point> berths, CapsulePlan plan) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i + 1 < berths.size(); i++) {
            if (!isClear(berths.get(i), berths.get(i + 1), plan)) {
                all.add(i);
            }
        }
        return all;
    }

    private boolean isClear(Point from, Point to, CapsulePlan plan) {
        for (int i = 1; i < SAMPLES; i++) {
            Point middle = from.towards(to, (double) i / SAMPLES)
                    .plus(plan.shift().x(), plan.shift().y());
            Box capsule = Box.around(middle, plan.fullWidth(), plan.fullHeight());
            if (taken.get().stream().anyMatch(capsule::overlaps) || !room.contains(capsule)) {
                return false;
            }
        }
        return true;
    }

    /** A free middle of the capsule beside its marker, besides what else is taken at that moment. */
    Point beside(Point marker, CapsulePlan plan, Point before, List<Box> also) {
        Point shift = plan.shift();
        Point whole = free(marker, plan, before.plus(shift.x(), shift.y()), also);
        return whole.plus(-shift.x(), -shift.y());
    }

    private Point free(Point marker, CapsulePlan plan, Point before, List<Box> also) {
        List<Box> all = new ArrayList<>(taken.get());
        all.addAll(also);
        all.add(Box.around(marker, 4 * Marker.RADIUS, 4 * Marker.RADIUS));
        Berths berths = new Berths(all, room, plan.fullWidth(), plan.fullHeight());
        return berths.near(wanted(marker, plan), before);
    }

    private static Point wanted(Point marker, CapsulePlan plan) {
        Point shift = plan.shift();
        return marker.plus(shift.x(), -ABOVE - plan.fullHeight() / 2);
    }

    /** How far the capsule strays from its marker, and how far it travels by itself. */
    private static double effort(Voyage voyage) {
        double sum = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            sum += voyage.way()
                    .at((double) i / SAMPLES)
                    .distance(voyage.berths().get(i));
        }
        return sum + new Path(voyage.berths()).length();
    }
}
