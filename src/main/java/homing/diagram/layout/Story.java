package homing.diagram.layout;

import homing.diagram.layout.Situation.Exit;
import homing.timeline.Timeline;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run comes to, step by step, as far as pictures show it.
 *
 * @param situations at the start and after each step
 * @param calls whether a program calls, so that there is a socket to show
 * @param nextHops the host that is reached by each door that is chosen
 * @param alerts what goes wrong with a host during the run, by its name
 */
record Story(List<Situation> situations, boolean calls, Map<Exit, String> nextHops, Map<String, Set<String>> alerts) {
    /** Nothing happens. */
    static Story before(boolean calls) {
        return new Story(List.of(Situation.START), calls, Map.of(), Map.of());
    }

    static Story of(Timeline timeline, Focus focus) {
        List<Situation> situations = Situations.of(timeline);
        Map<Exit, String> nextHops = new LinkedHashMap<>();
        Map<String, Set<String>> alerts = new HashMap<>();
        for (Situation situation : new LinkedHashSet<>(situations)) {
            situation
                    .door()
                    .ifPresent(door -> nextHops.computeIfAbsent(
                            door,
                            exit -> focus.neighbour(exit.adapter(), exit.nextHop())
                                    .orElse("")));
            situation
                    .alerts()
                    .keySet()
                    .forEach(host -> alerts.computeIfAbsent(host, name -> new LinkedHashSet<>())
                            .addAll(situation.alert(host).stream().toList()));
        }
        return new Story(situations, true, nextHops, alerts);
    }

    /** Everything that goes wrong with a host, each once. */
    List<String> alertsOf(String host) {
        return List.copyOf(alerts.getOrDefault(host, Set.of()));
    }

    /** The addresses by which a host is a next hop during the run. */
    List<Exit> doorsTo(String host) {
        return nextHops.entrySet().stream()
                .filter(entry -> entry.getValue().equals(host))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The door that a situation leaves by, if it leads to this host. */
    Optional<Exit> doorTo(String host, Situation situation) {
        return situation.door().filter(door -> host.equals(nextHops.get(door)));
    }
}
