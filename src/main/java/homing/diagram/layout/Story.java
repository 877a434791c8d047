package homing.diagram.layout;

import homing.diagram.layout.Client.Exit;
import homing.timeline.Timeline;
import java.util.HashMap;
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
 * @param doors the doors that are chosen
 * @param stamps the sources that are stamped, by the host that calls
 * @param alerts what goes wrong with a host during the run, by its name
 */
record Story(
        List<Situation> situations,
        boolean calls,
        Set<Exit> doors,
        Map<String, Set<Client.Stamp>> stamps,
        Map<String, Set<String>> alerts) {
    /** Nothing happens. */
    static Story before(boolean calls) {
        return new Story(List.of(Situation.START), calls, Set.of(), Map.of(), Map.of());
    }

    static Story of(Timeline timeline, Eras eras) {
        Story story =
                new Story(Situations.of(timeline, eras), true, new LinkedHashSet<>(), new HashMap<>(), new HashMap<>());
        Situation last = Situation.START;
        for (Situation situation : story.situations) {
            story.gather(last, situation);
            last = situation;
        }
        return story;
    }

    /** Of most steps there is nothing to gather. */
    @SuppressWarnings("ReferenceEquality")
    private void gather(Situation last, Situation situation) {
        if (situation.clients() != last.clients()) {
            situation.door().ifPresent(doors::add);
            situation
                    .client(situation.host())
                    .stamped()
                    .ifPresent(stamp -> stamps.computeIfAbsent(situation.host(), host -> new LinkedHashSet<>())
                            .add(stamp));
        }
        if (situation.alerts() != last.alerts()) {
            situation
                    .alerts()
                    .keySet()
                    .forEach(host -> alerts.computeIfAbsent(host, name -> new LinkedHashSet<>())
                            .addAll(situation.alert(host).stream().toList()));
        }
    }

    /** Everything that goes wrong with a host, each once. */
    List<String> alertsOf(String host) {
        return List.copyOf(alerts.getOrDefault(host, Set.of()));
    }

    /** The sources that a host's packets wear during the run. */
    Set<Client.Stamp> stampsOf(String host) {
        return stamps.getOrDefault(host, Set.of());
    }

    /** The doors by which a host is a next hop during the run. */
    List<Exit> doorsTo(String host) {
        return doors.stream().filter(door -> door.neighbour().equals(host)).toList();
    }

    /** The door that a situation leaves by, if it leads to this host. */
    static Optional<Exit> doorTo(String host, Situation situation) {
        return situation.door().filter(door -> door.neighbour().equals(host));
    }
}
