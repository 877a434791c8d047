package homing.edit;

import homing.edit.fragment.FreeRoom;
import homing.edit.wiring.Line;
import homing.edit.wiring.Room;
import homing.edit.wiring.Rooms;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * LANs that nobody has picked make room for the hosts that come to stand on them. Those that a host stands on already stay.
 *
 * @param shown where everything stands, by the keys of {@link Scenario#places}
 * @param picked the parts that move, with the room that they take before
 * @param moves how far they move
 */
record GivingWay(Scenario scenario, Map<String, Spot> shown, Map<Part, Extent> picked, Map<Part, Spot> moves) {
    private static final Spot STAYING = new Spot(0, 0);

    /** How far each LAN that is in the way has to move. */
    Map<Part, Spot> lans() {
        Map<String, Room> before = Rooms.byKey(scenario, shown);
        Map<String, Room> after = Rooms.byKey(scenario, places());
        picked.forEach((part, extent) -> part.placeKey().ifPresent(key -> after.put(key, extent.movedBy(way(part)))));
        Map<Part, Spot> ways = new LinkedHashMap<>();
        for (Lan lan : scenario.network().lans()) {
            Part part = new Part.OfLan(lan.name());
            String key = Scenario.lanKey(lan.name());
            Room room = after.get(key);
            if (!picked.containsKey(part) && room != null && isHidden(room, before.get(key))) {
                after.remove(key);
                Spot way = FreeRoom.beside(taken(after), cablesOfOthers(lan)).wayOf(List.of(room));
                after.put(key, room.moved(way.x(), way.y()));
                ways.put(part, way);
            }
        }
        return ways;
    }

    private Spot way(Part part) {
        return moves.getOrDefault(part, STAYING);
    }

    private Map<String, Spot> places() {
        Map<String, Spot> places = new LinkedHashMap<>(shown);
        moves.forEach((part, by) -> part.placeKey()
                .ifPresent(key -> places.computeIfPresent(key, (same, spot) -> spot.moved(by.x(), by.y()))));
        return places;
    }

    private boolean isHidden(Room lan, Room before) {
        return picked.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Part.OfHost)
                .anyMatch(entry -> entry.getValue().movedBy(way(entry.getKey())).overlaps(lan)
                        && !entry.getValue().movedBy(STAYING).overlaps(before));
    }

    private List<Line> cablesOfOthers(Lan lan) {
        List<Lan> others = scenario.network().lans().stream()
                .filter(other -> !other.equals(lan))
                .toList();
        return Rooms.cables(others, places());
    }

    private List<Room> taken(Map<String, Room> others) {
        List<Room> all = new ArrayList<>(others.values());
        scenario.notes().forEach(note -> all.add(Rooms.of(note)));
        return all;
    }
}
