package homing.ui.canvas;

import homing.edit.naming.Heirs;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps what nobody has placed where it was shown, from one change of the drawing to the next: an edit may make a card larger or let
 * another host call, and would have all of it laid out anew. The scenario itself is not told, so that no file is filled with places.
 */
final class Standstill {
    /** By the keys of {@link Scenario#places}. */
    private Map<String, Spot> places = Map.of();

    /**
     * The drawing has changed.
     *
     * @param shown where everything stood before
     */
    void follow(Scenario before, Map<String, Spot> shown, Scenario after) {
        Map<String, Spot> kept = new LinkedHashMap<>();
        if (!after.isPlaced()) {
            Heirs heirs = new Heirs(before, after);
            parts(before.network())
                    .filter(part -> shown.containsKey(key(part)))
                    .forEach(part -> heirs.of(part).ifPresent(heir -> kept.put(key(heir), shown.get(key(part)))));
        }
        places = kept;
    }

    private static Stream<Part> parts(Network network) {
        return Stream.concat(
                network.hosts().stream().map(host -> new Part.OfHost(host.name())),
                network.lans().stream().map(lan -> new Part.OfLan(lan.name())));
    }

    private static String key(Part part) {
        return part.placeKey().orElseThrow();
    }

    /** What was shown is of no interest any more. */
    void forget() {
        places = Map.of();
    }

    /** The scenario with a place for all that stood somewhere. */
    Scenario of(Scenario scenario) {
        if (places.isEmpty() || scenario.isPlaced()) {
            return scenario;
        }
        Map<String, Spot> all = new LinkedHashMap<>(places);
        all.putAll(scenario.places());
        return scenario.withPlaces(all);
    }
}
