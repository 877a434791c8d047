package homing.ui.canvas;

import homing.edit.Edit;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a host or LAN would stand if a person let go of it.
 *
 * @param places where everything stands, by the keys of a scenario
 * @param key what is moved
 * @param to where it would stand
 */
record Draft(Map<String, Spot> places, String key, Spot to) {
    Scenario in(Scenario scenario) {
        return scenario.withPlaces(all());
    }

    private Map<String, Spot> all() {
        Map<String, Spot> all = new LinkedHashMap<>(places);
        all.put(key, to);
        return all;
    }

    /** The move as a change of the scenario. What stood where nobody had put it stays there. */
    Edit edit(String mergeKey) {
        String name = key.startsWith("lan:") ? key.substring("lan:".length()) : key;
        return new Edit(Message.of("canvas.move", name), mergeKey, this::in);
    }
}
