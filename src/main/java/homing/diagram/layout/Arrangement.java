package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.place.Places;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places that are worked out for what has places already. */
public final class Arrangement {
    private static final double GRID = 10;

    private Arrangement() {}

    /** A place for each host and LAN, by the keys of {@link Scenario#places}; those that the scenario has tell the order. */
    public static Map<String, Spot> ofAll(Scenario scenario) {
        Focus focus = Focus.of(scenario);
        Story story = Story.before(!scenario.scripted().isEmpty());
        return Places.arranged(scenario, focus.name(), Rooms.of(Stage.of(Eras.before(focus), story)));
    }

    /**
     * A place for some of them: they are laid out as if there were no others, around the middle of where they stand.
     *
     * @param shown where everything stands
     * @param keys of those that are laid out
     */
    public static Map<String, Spot> ofSome(Scenario scenario, Map<String, Spot> shown, Set<String> keys) {
        Scenario part = scenario.withNetwork(part(scenario.network(), keys)).withPlaces(shown);
        Map<String, Spot> places = ofAll(part);
        Point from = middle(places.values());
        Point to = middle(places.keySet().stream().map(shown::get).toList());
        Map<String, Spot> moved = new LinkedHashMap<>();
        places.forEach((key, spot) ->
                moved.put(key, new Spot(onGrid(spot.x() + to.x() - from.x()), onGrid(spot.y() + to.y() - from.y()))));
        return moved;
    }

    private static double onGrid(double place) {
        return Math.rint(place / GRID) * GRID;
    }

    private static Network part(Network network, Set<String> keys) {
        List<Host> hosts = network.hosts().stream()
                .filter(host -> keys.contains(host.name()))
                .toList();
        List<Lan> lans = network.lans().stream()
                .filter(lan -> keys.contains(Scenario.lanKey(lan.name())))
                .map(lan -> lan.withAdapters(plugged(lan, keys)))
                .toList();
        return new Network(hosts, lans);
    }

    private static List<AdapterRef> plugged(Lan lan, Set<String> keys) {
        return lan.adapters().stream().filter(ref -> keys.contains(ref.host())).toList();
    }

    private static Point middle(Collection<Spot> spots) {
        return spots.stream()
                .map(spot -> Box.around(Ground.point(spot), 0, 0))
                .reduce(Box::union)
                .map(Box::middle)
                .orElse(new Point(0, 0));
    }
}
