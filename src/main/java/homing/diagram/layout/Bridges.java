package homing.diagram.layout;

import homing.diagram.Item.Bridge;
import homing.diagram.Item.Cable;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.Squares;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where cables run over LANs that they are not plugged into. Words of a LAN are not run over: there the cable stays below. What was
 * found for the last picture is kept where neither the cable nor a LAN near it is another.
 */
final class Bridges {
    private List<BarPlan> all = List.of();
    private Map<String, String> words = Map.of();
    private Squares<BarPlan> bars = new Squares<>();
    /** Where LANs stand or stood that are not as they were. */
    private List<Box> changed = List.of();

    private IdentityHashMap<Cable, Optional<Bridge>> last = new IdentityHashMap<>();
    private IdentityHashMap<Cable, Optional<Bridge>> next = new IdentityHashMap<>();

    /**
     * From now on another picture is drawn.
     *
     * @param newWords what stands on each LAN, by its name
     */
    @SuppressWarnings("ReferenceEquality") // words are made once for a stretch of a run
    void over(List<BarPlan> newBars, Map<String, String> newWords) {
        last = newWords == words ? next : new IdentityHashMap<>();
        next = new IdentityHashMap<>();
        changed = changes(all, newBars);
        if (!changed.isEmpty()) {
            bars = new Squares<>();
            newBars.forEach(bar -> bars.add(bar.box(), bar));
        }
        all = newBars;
        words = newWords;
    }

    private static List<Box> changes(List<BarPlan> before, List<BarPlan> after) {
        Set<BarPlan> gone = identities(before);
        Set<BarPlan> come = identities(after);
        after.forEach(gone::remove);
        before.forEach(come::remove);
        return Stream.concat(gone.stream(), come.stream()).map(BarPlan::box).toList();
    }

    private static Set<BarPlan> identities(List<BarPlan> bars) {
        Set<BarPlan> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(bars);
        return all;
    }

    /** The bridge of a cable; empty if it runs over nothing. */
    Optional<Bridge> of(Cable cable) {
        Optional<Bridge> known = last.get(cable);
        boolean stays = known != null && (changed.isEmpty() || !isNearChanges(cable.bounds()));
        Optional<Bridge> bridge = stays ? known : found(cable);
        next.put(cable, bridge);
        return bridge;
    }

    private boolean isNearChanges(Box cable) {
        Box reach = cable.grown(1);
        for (Box box : changed) {
            if (box.overlaps(reach)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Bridge> found(Cable cable) {
        Set<Path> ways = new LinkedHashSet<>();
        List<Point> points = cable.way().points();
        for (int i = 1; i < points.size(); i++) {
            ways.addAll(parts(cable, points.get(i - 1), points.get(i)));
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bridge(cable.adapter(), List.copyOf(ways), cable.look()));
    }

    private List<Path> parts(Cable cable, Point from, Point to) {
        Box reach = Box.between(from, to);
        // most cables run over nothing, and asking so is cheaper than finding what
        if (!bars.any(reach, bar -> isUnder(bar, cable, from, to))) {
            return List.of();
        }
        List<Path> parts = new ArrayList<>();
        for (BarPlan bar : bars.near(reach)) {
            if (isUnder(bar, cable, from, to)) {
                bar.box().inside(from, to).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private boolean isUnder(BarPlan bar, Cable cable, Point from, Point to) {
        return bar.box().isCrossedBy(from, to)
                && !bar.lan().adapters().contains(cable.adapter())
                && !bar.written(words.get(bar.lan().name())).isCrossedBy(from, to);
    }
}
