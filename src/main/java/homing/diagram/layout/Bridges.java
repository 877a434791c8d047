package homing.diagram.layout;

import homing.diagram.Item.Bridge;
import homing.diagram.Item.Cable;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.Squares;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where cables run over LANs that they are not plugged into. Words of a LAN are not run over: there the cable stays below. */
final class Bridges {
    private final Squares<BarPlan> bars = new Squares<>();
    private final Map<String, String> words;

    /** @param words what stands on each LAN, by its name */
    Bridges(List<BarPlan> all, Map<String, String> words) {
        all.forEach(bar -> bars.add(bar.box(), bar));
        this.words = words;
    }

    /** The bridge of a cable; empty if it runs over nothing. */
    Optional<Bridge> of(Cable cable) {
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
