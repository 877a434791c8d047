package homing.edit.wiring;

import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands where a LAN may come to stand, and the cables that run there. All lengths are in canvas units. */
final class Surroundings {
    private static final double GAP = 10;
    /** So far an adapter stands out of its host. */
    private static final double PORT = 30;

    private static final double COVERED = 10_000;
    private static final double CLOSE = 120;
    private static final double THROUGH = 600;
    private static final double ON_CABLE = 400;
    private static final double OVER = 150;

    private final Room area;
    private final List<Room> rooms = new ArrayList<>();
    /** Those that are not at an end of the cables to be. */
    private final List<Room> others = new ArrayList<>();

    private final List<Line> cables = new ArrayList<>();

    private Surroundings(Room area) {
        this.area = area.grown(Rooms.LAN_ACROSS + GAP + PORT, Rooms.LAN_DOWN + GAP);
    }

    /**
     * What there is.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     * @param area holds the hosts and each place that is thought of for the LAN
     * @param ends the hosts that are to be plugged into it
     */
    static Surroundings of(Scenario scenario, Map<String, Spot> shown, Room area, List<String> ends) {
        Surroundings all = new Surroundings(area);
        for (Host host : scenario.network().hosts()) {
            Optional.ofNullable(shown.get(host.name()))
                    .ifPresent(at -> all.see(card(host, at), ends.contains(host.name())));
        }
        for (Lan lan : scenario.network().lans()) {
            Optional.ofNullable(shown.get(Scenario.lanKey(lan.name()))).ifPresent(at -> all.see(lan, at, shown));
        }
        for (Note note : scenario.notes()) {
            all.see(Rooms.of(note), false);
        }
        return all;
    }

    private static Room card(Host host, Spot at) {
        return Rooms.card(at, !Forwarding.isOn(host));
    }

    private void see(Room room, boolean isEnd) {
        if (room.overlaps(area)) {
            rooms.add(room);
            if (!isEnd) {
                others.add(room);
            }
        }
    }

    private void see(Lan lan, Spot at, Map<String, Spot> shown) {
        see(Rooms.bar(at, Rooms.hosts(lan, shown)), false);
        Rooms.cables(List.of(lan), shown).stream()
                .filter(cable -> cable.enters(area))
                .forEach(cables::add);
    }

    /** How many things have to be looked at for each place. */
    int size() {
        return rooms.size() + cables.size();
    }

    /** What a LAN at a place would cover, and what the cables from there to its hosts would. */
    double harm(Spot spot, Spot from, Spot to) {
        Room lan = Room.around(spot, Rooms.LAN_ACROSS, Rooms.LAN_DOWN).grown(GAP, GAP);
        long covered = rooms.stream().filter(lan::overlaps).count();
        long close = rooms.stream().filter(lan.grown(PORT, 0)::overlaps).count();
        long under = cables.stream().filter(cable -> cable.enters(lan)).count();
        return COVERED * covered
                + CLOSE * close
                + ON_CABLE * under
                + harm(new Line(from, spot))
                + harm(new Line(to, spot));
    }

    private double harm(Line cable) {
        long through = others.stream().filter(cable::enters).count();
        long over = cables.stream().filter(cable::crosses).count();
        return THROUGH * through + OVER * over;
    }
}
