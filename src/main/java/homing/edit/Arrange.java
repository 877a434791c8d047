package homing.edit;

import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of where things stand on the canvas. What nobody has placed is laid out anew with every change, so each of these is
 * given all places as they are shown, by the keys of {@link Scenario#places}, and keeps them.
 */
public final class Arrange {
    private Arrange() {}

    /**
     * Moves parts together.
     *
     * @param shown where everything stands
     * @param mergeKey moves that follow each other with the same key are undone as one; empty to stand alone
     */
    public static Edit move(
            Scenario scenario, Map<String, Spot> shown, Collection<Part> parts, double dx, double dy, String mergeKey) {
        Map<String, Spot> places = new LinkedHashMap<>(shown);
        Map<Integer, Spot> notes = new LinkedHashMap<>();
        for (Part part : parts) {
            part.placeKey()
                    .filter(shown::containsKey)
                    .ifPresent(key ->
                            places.computeIfPresent(key, (same, spot) -> new Spot(spot.x() + dx, spot.y() + dy)));
            if (part instanceof Part.OfNote note && note.isIn(scenario)) {
                Spot at = scenario.notes().get(note.place()).at();
                notes.put(note.place(), new Spot(at.x() + dx, at.y() + dy));
            }
        }
        return new Edit(label(scenario, parts), mergeKey, before -> placed(before, places, notes));
    }

    private static Message label(Scenario scenario, Collection<Part> parts) {
        return parts.size() == 1
                ? Message.of(
                        "edit.move", Parts.nameOf(scenario, parts.iterator().next()))
                : Message.of("edit.move.parts", parts.size());
    }

    /** Everything at places that were worked out elsewhere: an automatic layout. */
    public static Edit layOut(Map<String, Spot> places) {
        return Edit.of(Message.of("edit.layout"), before -> placed(before, places, Map.of()));
    }

    static Scenario placed(Scenario before, Map<String, Spot> places, Map<Integer, Spot> notes) {
        Map<String, Spot> all = new LinkedHashMap<>(before.places());
        places.forEach((key, spot) -> {
            if (isOf(key, before)) {
                all.put(key, spot);
            }
        });
        List<Note> texts = new ArrayList<>(before.notes());
        notes.forEach((place, spot) -> {
            if (place < texts.size()) {
                texts.set(place, new Note(texts.get(place).text(), spot));
            }
        });
        return before.withPlaces(all).withNotes(texts);
    }

    private static boolean isOf(String key, Scenario scenario) {
        return scenario.network().host(key).isPresent()
                || scenario.network().lans().stream()
                        .anyMatch(lan -> Scenario.lanKey(lan.name()).equals(key));
    }
}
