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

    private Places() {}

    /** How much room things need, by the keys of {@link Scenario#places}. */
    public interface Rooms {
        /** Width of a host, or of a LAN that lies. */
        double width(String name);

        double height(String name);

        /** Whether a LAN is drawn as a bar that stands if its hosts stand so, which cables reach straight from the side. */
        boolean stands(Point lan, List<Point> hosts);
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
        Map<String, Spot> free = arranged(scenario.withPlaces(Map.of()), first, rooms);
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

    /**
     * A place for each host and LAN anew. Where the scenario has places, what its author drew farther left or farther up stays there, unless
     * that costs crossings.
     *
     * @param first the host that stands at the left where nobody has placed anything
     * @param rooms how much room each of them needs
     */
    public static Map<String, Spot> arranged(Scenario scenario, String first, Rooms rooms) {
        Wiring cables = Wiring.of(scenario.network());
        Standing standing = Standing.of(cables, scenario.places());
        Wiring wiring = cables.inOrder(Comparator.comparingDouble(standing::across));
        Block block = Packing.of(wiring.parts().stream()
                .sorted(Comparator.comparing(part -> !part.names().contains(first)))
                .map(part -> new Composition(part, first, rooms, standing).best())
                .toList());
        Map<String, Spot> all = new LinkedHashMap<>();
        for (String name : names(scenario)) {
            Point at = block.at().get(name);
            all.put(name, new Spot(Math.rint(at.x()), Math.rint(at.y())));
        }
        return all;
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
