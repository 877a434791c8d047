package homing.diagram.layout;

import homing.scenario.Scenario;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The stretches of a run during which the hosts stay as they are and one host calls.
 *
 * @param begins the focus of each stretch, by the number of its first step; one begins at 0
 */
record Eras(NavigableMap<Integer, Focus> begins) {
    /** Nothing happens. */
    static Eras before(Focus focus) {
        return new Eras(new TreeMap<>(Map.of(0, focus)));
    }

    /** Hosts that the scenario does not have, or has otherwise than the run, are shown as the scenario has them. */
    static Eras of(Scenario scenario, Timeline timeline) {
        Changes changes = new Changes(scenario, timeline);
        NavigableMap<Integer, Focus> begins = new TreeMap<>(Map.of(0, changes.focus()));
        timeline.moments().forEach(moment -> {
            if (changes.follow(moment)) {
                begins.put(moment.step().number(), changes.focus());
            }
        });
        return new Eras(begins);
    }

    Focus at(int step) {
        return begins.floorEntry(step).getValue();
    }

    /** The number of the step with which the stretch around a step begins. */
    int beginOf(int step) {
        return begins.floorKey(step);
    }

    Focus first() {
        return begins.firstEntry().getValue();
    }

    List<Focus> all() {
        return List.copyOf(begins.values());
    }
}
