package homing.ui.canvas;

import homing.edit.Edit;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where parts would stand if a person let go of them.
 *
 * @param places where everything stands, by the keys of a scenario
 * @param parts what is moved
 */
record Draft(Map<String, Spot> places, List<Part> parts, double dx, double dy) {
    Draft {
        parts = List.copyOf(parts);
    }

    Scenario in(Scenario scenario) {
        Map<String, Spot> all = new LinkedHashMap<>(places);
        parts.stream()
                .flatMap(part -> part.placeKey().stream())
                .forEach(key -> all.computeIfPresent(key, (name, spot) -> moved(spot)));
        List<Note> notes = new ArrayList<>(scenario.notes());
        parts.stream()
                .filter(Part.OfNote.class::isInstance)
                .map(part -> ((Part.OfNote) part).place())
                .filter(place -> place < notes.size())
                .forEach(place -> notes.set(
                        place,
                        new Note(notes.get(place).text(), moved(notes.get(place).at()))));
        return scenario.withPlaces(all).withNotes(notes);
    }

    private Spot moved(Spot spot) {
        return new Spot(spot.x() + dx, spot.y() + dy);
    }

    boolean isMove() {
        return dx != 0 || dy != 0;
    }

    /** The move as a change of the scenario. What stood where nobody had put it stays there. */
    Edit edit(String mergeKey) {
        return new Edit(Message.of("canvas.move", Called.of(parts)), mergeKey, this::in);
    }
}
