package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place for everything: the scenario's own where it has one, and one that is free where it has none. */
public final class Places {
    private static final double MARGIN = 140;
    /** In a part with more hosts and LANs than this each site is placed as one. */
    private static final int LARGE = 90;
    /** The first host of a small part leaves its place at the left if all is so much smaller then. */
    private static final double SMALLER = 0.7;

    private Places() {}

    /** How much room things need, by the keys of {@link Scenario#places}. */
    public interface Rooms {
        /** Width of a host, or of a LAN that lies. */
        double width(String name);

        double height(String name);
    }

    /**
     * The place of each host and LAN, by the keys of {@link Scenario#places}.
     *
     * @param first the host that stands at the left
     * @param rooms how much room each of them needs
     */
    public static Map<String, Spot> of(Scenario scenario, String first, Rooms rooms) {
        List<String> names = names(scenario);
        if (scenario.places().keySet().containsAll(names)) {
            return scenario.places();
        }
        Map<String, Spot> free = automatic(scenario, first, rooms);
        free.keySet().removeAll(scenario.places().keySet());
        Map<String, Spot> all = new LinkedHashMap<>(scenario.places());
        all.putAll(below(scenario, free));
        return all;
    }

    private static List<String> names(Scenario scenario) {
        List<String> names = new ArrayList<>(
                scenario.network().hosts().stream().map(Host::name).toList());
        scenario.network().lans().stream().map(Lan::name).map(Scenario::lanKey).forEach(names::add);
        return names;
    }

    private static Map<String, Spot> automatic(Scenario scenario, String first, Rooms rooms) {
        Block block = Packing.of(Wiring.of(scenario.network()).parts().stream()
                .sorted(Comparator.comparing(part -> !part.names().contains(first)))
                .map(part -> best(part, first, rooms))
                .toList());
        Map<String, Spot> all = new LinkedHashMap<>();
        for (String name : names(scenario)) {
            Point at = block.at().get(name);
            all.put(name, new Spot(Math.rint(at.x()), Math.rint(at.y())));
        }
        return all;
    }

    /** From the first host to the right, or around the hub if that fits better into a window. */
    private static Block best(Wiring part, String wanted, Rooms rooms) {
        String first =
                part.names().contains(wanted) ? wanted : part.names().iterator().next();
        boolean isLarge = part.names().size() > LARGE;
        Units units = isLarge ? Units.withSites(part, rooms, first) : Units.of(part, rooms, first);
        String left = units.unitOf().get(first);
        Block plain = new Part(part, units, Columns.from(units, left)).placed();
        if (!isLarge && plain.height() < plain.width()) {
            return plain;
        }
        Block around = Columns.around(units, left)
                .map(columns -> new Part(part, units, columns).placed())
                .orElse(plain);
        return around.fit() < (isLarge ? 1 : SMALLER) * plain.fit() ? around : plain;
    }

    /** What nobody has placed stands below what somebody has. */
    private static Map<String, Spot> below(Scenario scenario, Map<String, Spot> free) {
        if (free.size() == names(scenario).size()) {
            return free;
        }
        Box placed = bounds(scenario.places()).grown(MARGIN, MARGIN);
        Box rest = bounds(free).grown(MARGIN, MARGIN);
        Map<String, Spot> moved = new LinkedHashMap<>();
        free.forEach((name, spot) ->
                moved.put(name, new Spot(spot.x() + placed.x() - rest.x(), spot.y() + placed.bottom() - rest.y())));
        return moved;
    }

    private static Box bounds(Map<String, Spot> places) {
        return places.values().stream()
                .map(spot -> Box.around(new Point(spot.x(), spot.y()), 0, 0))
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0));
    }
}
