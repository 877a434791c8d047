package homing.edit.wiring;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rooms that things take on the canvas, about as large as they are drawn. All lengths are in canvas units. */
public final class Rooms {
    static final double LAN_ACROSS = 85;
    static final double LAN_DOWN = 16;
    /** Half the card of a host from which a program calls. */
    private static final double CALLER_ACROSS = 105;

    private static final double CALLER_DOWN = 84;
    /** Half the card of any other host. */
    private static final double HOST_ACROSS = 80;

    private static final double HOST_DOWN = 50;
    /** Half of a note with few words. */
    private static final double NOTE_ACROSS = 60;

    private static final double NOTE_DOWN = 20;
    /** What a letter of a note takes on the average. */
    private static final double LETTER = 6.5;

    private static final double LINE = 19;
    /** So far a bar reaches beyond its hosts. */
    private static final double BEYOND = 34;
    /** With so many hosts a LAN is drawn as a bar along them. */
    private static final int MANY = 3;

    private Rooms() {}

    /**
     * What everything takes that stands somewhere.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     */
    public static List<Room> of(Scenario scenario, Map<String, Spot> shown) {
        List<Room> all = new ArrayList<>(byKey(scenario, shown).values());
        scenario.notes().forEach(note -> all.add(of(note)));
        return all;
    }

    /** What hosts and LANs take, by the keys of {@link Scenario#places}. */
    public static Map<String, Room> byKey(Scenario scenario, Map<String, Spot> shown) {
        Map<String, Room> all = new LinkedHashMap<>();
        Set<String> callers = callers(scenario);
        for (Host host : scenario.network().hosts()) {
            Optional.ofNullable(shown.get(host.name()))
                    .ifPresent(at -> all.put(host.name(), card(at, callers.contains(host.name()))));
        }
        for (Lan lan : scenario.network().lans()) {
            String key = Scenario.lanKey(lan.name());
            Optional.ofNullable(shown.get(key)).ifPresent(at -> all.put(key, bar(at, hosts(lan, shown))));
        }
        return all;
    }

    private static Set<String> callers(Scenario scenario) {
        return scenario.scripted().stream()
                .flatMap(one -> one.calls().stream())
                .map(scripted -> scripted.call().host())
                .collect(Collectors.toSet());
    }

    static Room card(Spot at, boolean calls) {
        return calls ? Room.around(at, CALLER_ACROSS, CALLER_DOWN) : Room.around(at, HOST_ACROSS, HOST_DOWN);
    }

    public static Room of(Note note) {
        List<String> lines = note.text().lines().toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return Room.around(
                note.at(), Math.max(NOTE_ACROSS, longest * LETTER / 2), Math.max(NOTE_DOWN, lines.size() * LINE / 2));
    }

    /**
     * The cables of LANs, from the middles of their hosts.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     */
    public static List<Line> cables(List<Lan> lans, Map<String, Spot> shown) {
        List<Line> all = new ArrayList<>();
        for (Lan lan : lans) {
            Optional.ofNullable(shown.get(Scenario.lanKey(lan.name()))).ifPresent(at -> {
                List<Spot> hosts = hosts(lan, shown);
                Room bar = bar(at, hosts);
                hosts.forEach(host -> all.add(new Line(host, bar.nearest(host))));
            });
        }
        return all;
    }

    /** Where the hosts of a LAN stand. */
    static List<Spot> hosts(Lan lan, Map<String, Spot> shown) {
        return lan.adapters().stream()
                .map(AdapterRef::host)
                .filter(shown::containsKey)
                .map(shown::get)
                .toList();
    }

    /** A LAN as it is drawn for the hosts that are plugged into it. */
    static Room bar(Spot at, List<Spot> hosts) {
        Room bar = Room.around(at, LAN_ACROSS, LAN_DOWN);
        if (hosts.size() < MANY) {
            return bar;
        }
        double across = hosts.stream()
                .mapToDouble(host -> Math.abs(host.x() - at.x()))
                .min()
                .orElse(0);
        double down = hosts.stream()
                .mapToDouble(host -> Math.abs(host.y() - at.y()))
                .min()
                .orElse(0);
        for (Spot host : hosts) {
            bar = across < down
                    ? bar.and(Room.around(new Spot(host.x(), at.y()), BEYOND, 0))
                    : bar.and(Room.around(new Spot(at.x(), host.y()), 0, BEYOND));
        }
        return bar;
    }
}
