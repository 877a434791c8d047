package homing.diagram.place;

import homing.scenario.Spot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the author of a drawing has put things. It is read along the way that most cables go, from left to right or from top to bottom.
 *
 * @param places by the keys of a scenario; what is not in it stands at the end
 * @param isDown whether the drawing is to be read from top to bottom
 */
record Standing(Map<String, Spot> places, boolean isDown) {
    /** Cables go up and down this much farther than across where a drawing is read from top to bottom. */
    private static final double DOWN = 1.5;

    Standing {
        places = Map.copyOf(places);
    }

    static Standing of(Wiring wiring, Map<String, Spot> places) {
        double across = 0;
        double down = 0;
        for (List<String> tie : wiring.ties()) {
            if (places.keySet().containsAll(tie)) {
                Spot one = places.get(tie.get(0));
                Spot other = places.get(tie.get(1));
                across += Math.abs(one.x() - other.x());
                down += Math.abs(one.y() - other.y());
            }
        }
        return new Standing(places, down > DOWN * across);
    }

    /** Whether all of these have been placed. */
    boolean knows(Collection<String> names) {
        return places.keySet().containsAll(names);
    }

    /** How far along the drawing's way something stands. */
    double along(String name) {
        return along(List.of(name));
    }

    /** How far along the drawing's way these stand, on the average. */
    double along(Collection<String> names) {
        return middle(names, isDown);
    }

    /** How far across it. */
    double across(String name) {
        return middle(List.of(name), !isDown);
    }

    private double middle(Collection<String> names, boolean down) {
        return names.stream()
                .filter(places::containsKey)
                .map(places::get)
                .mapToDouble(down ? Spot::y : Spot::x)
                .average()
                .orElse(Spot.FARTHEST);
    }

    /** Columns the other way round, if most cables are drawn the other way. */
    Map<String, Integer> turned(Units units, Map<String, Integer> columns) {
        double agreed = units.ties().ties().stream()
                .mapToDouble(tie -> (columns.get(tie.get(0)) - columns.get(tie.get(1)))
                        * Math.signum(along(units, tie.get(0)) - along(units, tie.get(1))))
                .sum();
        if (agreed >= 0) {
            return columns;
        }
        Map<String, Integer> turned = new LinkedHashMap<>(columns);
        turned.replaceAll((unit, column) -> -column);
        return turned;
    }

    /** How far along the drawing's way a unit stands. */
    double along(Units units, String unit) {
        return along(units.blocks().get(unit).at().keySet());
    }
}
