package homing.edit.fragment;

import homing.edit.naming.Renamed;
import homing.edit.naming.Renaming;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Some parts of a scenario as a small scenario: hosts with their tables, LANs with the cables between these hosts, notes; no calls. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The picked hosts, LANs and notes. A LAN that was not picked comes along if it joins two of the hosts.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     */
    public static Scenario of(Scenario scenario, Map<String, Spot> shown, Collection<Part> parts) {
        Set<Part> picked = Set.copyOf(parts);
        Set<String> hosts = scenario.network().hosts().stream()
                .map(Host::name)
                .filter(name -> !picked.contains(new Part.OfHost(name)))
                .collect(Collectors.toSet());
        Set<String> lans = scenario.network().lans().stream()
                .filter(lan -> !picked.contains(new Part.OfLan(lan.name())) && !joins(lan, picked))
                .map(Lan::name)
                .collect(Collectors.toSet());
        Scenario placed = new Scenario(
                "",
                "",
                List.of(),
                scenario.network(),
                List.of(),
                List.of(),
                known(scenario, shown),
                notes(scenario, picked));
        return Renamed.scenario(placed, Renaming.without(hosts, Set.of(), lans));
    }

    private static Map<String, Spot> known(Scenario scenario, Map<String, Spot> shown) {
        Map<String, Spot> all = new LinkedHashMap<>(scenario.places());
        all.putAll(shown);
        return all;
    }

    private static boolean joins(Lan lan, Set<Part> picked) {
        return lan.adapters().stream()
                        .map(AdapterRef::host)
                        .distinct()
                        .filter(host -> picked.contains(new Part.OfHost(host)))
                        .count()
                > 1;
    }

    private static List<Note> notes(Scenario scenario, Set<Part> picked) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < scenario.notes().size(); i++) {
            if (picked.contains(new Part.OfNote(i))) {
                notes.add(scenario.notes().get(i));
            }
        }
        return notes;
    }
}
