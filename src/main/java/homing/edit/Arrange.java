package homing.edit;

import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
        Map<Part, Spot> moves = new LinkedHashMap<>();
        parts.forEach(part -> moves.put(part, new Spot(dx, dy)));
        return moved(scenario, shown, moves, label(scenario, parts), mergeKey);
    }

    /**
     * Aligns parts with the outermost of them, or with the middle of all. A LAN that a host would come to stand on gives way.
     *
     * @param picked the parts with the room that they take
     */
    public static Edit align(
            Scenario scenario, Map<String, Spot> shown, Map<Part, Extent> picked, Alignment alignment) {
        Map<Part, Spot> moves = new LinkedHashMap<>();
        picked.forEach((part, extent) -> moves.put(part, alignment.move(extent, picked.values())));
        return inLine(scenario, shown, picked, moves, alignment.label());
    }

    /** Parts side by side with the same gap between each and the next; the outermost stay. */
    public static Edit distributeAcross(Scenario scenario, Map<String, Spot> shown, Map<Part, Extent> picked) {
        Map<Part, Spot> moves = new LinkedHashMap<>();
        gaps(picked, Extent::left, Extent::width).forEach((part, by) -> moves.put(part, new Spot(by, 0)));
        return inLine(scenario, shown, picked, moves, Message.of("edit.distribute.across"));
    }

    /** The same from top to bottom. */
    public static Edit distributeDown(Scenario scenario, Map<String, Spot> shown, Map<Part, Extent> picked) {
        Map<Part, Spot> moves = new LinkedHashMap<>();
        gaps(picked, Extent::top, Extent::height).forEach((part, by) -> moves.put(part, new Spot(0, by)));
        return inLine(scenario, shown, picked, moves, Message.of("edit.distribute.down"));
    }

    private static Edit inLine(
            Scenario scenario,
            Map<String, Spot> shown,
            Map<Part, Extent> picked,
            Map<Part, Spot> moves,
            Message label) {
        Map<Part, Spot> all = new LinkedHashMap<>(moves);
        all.putAll(new GivingWay(scenario, shown, picked, moves).lans());
        return moved(scenario, shown, all, label, "");
    }

    private static Map<Part, Double> gaps(
            Map<Part, Extent> picked, ToDoubleFunction<Extent> from, ToDoubleFunction<Extent> size) {
        Map<Part, Double> moves = new LinkedHashMap<>();
        List<Map.Entry<Part, Extent>> order = new ArrayList<>(picked.entrySet());
        order.sort(Comparator.comparingDouble(entry -> from.applyAsDouble(entry.getValue())));
        if (order.size() > 2) {
            Extent last = order.get(order.size() - 1).getValue();
            double at = from.applyAsDouble(order.get(0).getValue());
            double sizes = picked.values().stream().mapToDouble(size).sum();
            double gap = (from.applyAsDouble(last) + size.applyAsDouble(last) - at - sizes) / (order.size() - 1);
            for (Map.Entry<Part, Extent> entry : order) {
                moves.put(entry.getKey(), Math.rint(at - from.applyAsDouble(entry.getValue())));
                at += size.applyAsDouble(entry.getValue()) + gap;
            }
        }
        return moves;
    }

    /** Moves each part by a way of its own. */
    private static Edit moved(
            Scenario scenario, Map<String, Spot> shown, Map<Part, Spot> moves, Message label, String mergeKey) {
        Map<String, Spot> places = new LinkedHashMap<>(shown);
        Map<Integer, Spot> notes = new LinkedHashMap<>();
        moves.forEach((part, by) -> {
            part.placeKey().ifPresent(key -> places.computeIfPresent(key, (same, spot) -> spot.moved(by.x(), by.y())));
            if (part instanceof Part.OfNote note && note.isIn(scenario)) {
                notes.put(note.place(), scenario.notes().get(note.place()).at().moved(by.x(), by.y()));
            }
        });
        return new Edit(label, mergeKey, before -> placed(before, places, notes));
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

    /**
     * The same with the notes, which go with what they stand next to.
     *
     * @param shown where everything stood before
     */
    public static Edit layOut(Scenario scenario, Map<String, Spot> shown, Map<String, Spot> places) {
        Map<Integer, Spot> notes = new NotesAlong(scenario, shown, places).spots();
        return Edit.of(Message.of("edit.layout"), before -> placed(before, places, notes));
    }

    static Scenario placed(Scenario before, Map<String, Spot> places, Map<Integer, Spot> notes) {
        Map<String, Spot> all = new LinkedHashMap<>(before.places());
        Set<String> known = keys(before);
        places.forEach((key, spot) -> {
            if (known.contains(key)) {
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

    private static Set<String> keys(Scenario scenario) {
        Set<String> all = new HashSet<>();
        scenario.network().hosts().forEach(host -> all.add(host.name()));
        scenario.network().lans().forEach(lan -> all.add(Scenario.lanKey(lan.name())));
        return all;
    }
}
