package homing.edit;

import homing.edit.fragment.FreeRoom;
import homing.edit.wiring.Line;
import homing.edit.wiring.Room;
import homing.edit.wiring.Rooms;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes go with what they stand next to, and make room for what they would come to stand on.
 *
 * @param shown where everything stands, by the keys of {@link Scenario#places}
 * @param wanted where some of it is going to stand
 */
record NotesAlong(Scenario scenario, Map<String, Spot> shown, Map<String, Spot> wanted) {
    private static final Spot STAYING = new Spot(0, 0);

    /** Where notes stand then that go along, by their places in {@link Scenario#notes}. */
    Map<Integer, Spot> spots() {
        if (scenario.notes().isEmpty()) {
            return Map.of();
        }
        Map<String, Spot> after = new LinkedHashMap<>(shown);
        after.putAll(wanted);
        List<Line> cables = Rooms.cables(scenario.network().lans(), after);
        List<Room> taken = new ArrayList<>(Rooms.byKey(scenario, after).values());
        Map<String, Room> before = Rooms.byKey(scenario, shown);
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        for (int i = 0; i < scenario.notes().size(); i++) {
            Note note = scenario.notes().get(i);
            Spot spot = free(new Note(note.text(), along(note, before).orElse(note.at())), taken, cables);
            spots.put(i, spot);
            taken.add(Rooms.of(new Note(note.text(), spot)));
        }
        return spots;
    }

    private static Spot free(Note note, List<Room> taken, List<Line> cables) {
        Room room = Rooms.of(note);
        boolean isFree =
                taken.stream().noneMatch(room::overlaps) && cables.stream().noneMatch(cable -> cable.enters(room));
        Spot way = isFree ? STAYING : FreeRoom.beside(taken, cables).wayOf(List.of(room));
        return note.at().moved(way.x(), way.y());
    }

    /** The place beside what it stands next to; empty in a drawing without hosts and LANs. */
    private Optional<Spot> along(Note note, Map<String, Room> before) {
        return before.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(note.at())))
                .map(next -> {
                    Spot from = shown.get(next.getKey());
                    Spot to = wanted.getOrDefault(next.getKey(), from);
                    return note.at().moved(to.x() - from.x(), to.y() - from.y());
                });
    }
}
