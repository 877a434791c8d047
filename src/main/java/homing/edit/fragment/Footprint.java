package homing.edit.fragment;

import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Where the parts of a fragment stand. All lengths are in canvas units. */
public record Footprint(Scenario fragment) {
    /** How far a copy stands from what it was made of, to the right and below. */
    public static final double BESIDE = 40;

    /** What stands no farther apart than this, in both directions, looks like one thing. */
    private static final double STACKED = 20;

    /** A way down beside so many copies is long enough; what is at the edge of the canvas finds none. */
    private static final int TRIES = 200;

    /** The middle of where everything stands. */
    public Spot middle() {
        return new Spot(middle(Spot::x), middle(Spot::y));
    }

    private double middle(ToDoubleFunction<Spot> side) {
        double least = spots().stream().mapToDouble(side).min().orElse(0);
        double most = spots().stream().mapToDouble(side).max().orElse(0);
        return Math.rint((least + most) / 2);
    }

    /** The same with its middle at this place. */
    public Footprint around(Spot at) {
        Spot middle = middle();
        return moved(at.x() - middle.x(), at.y() - middle.y());
    }

    /** The same moved on until nothing of it lies on what is there. */
    public Footprint beside(List<Spot> taken) {
        Footprint moved = this;
        for (int i = 0; i < TRIES && moved.isOver(taken); i++) {
            moved = moved.moved(BESIDE, BESIDE);
        }
        return moved;
    }

    private boolean isOver(List<Spot> taken) {
        return spots().stream().anyMatch(spot -> taken.stream().anyMatch(other -> isStacked(spot, other)));
    }

    private static boolean isStacked(Spot one, Spot other) {
        return Math.abs(other.x() - one.x()) < STACKED && Math.abs(other.y() - one.y()) < STACKED;
    }

    private List<Spot> spots() {
        return spots(fragment.places(), fragment.notes());
    }

    /** The middles of all that stands somewhere. */
    public static List<Spot> spots(Map<String, Spot> places, List<Note> notes) {
        return Stream.concat(places.values().stream(), notes.stream().map(Note::at))
                .toList();
    }

    private Footprint moved(double right, double down) {
        Map<String, Spot> places = new LinkedHashMap<>();
        fragment.places().forEach((key, spot) -> places.put(key, spot.moved(right, down)));
        List<Note> notes = fragment.notes().stream()
                .map(note -> new Note(note.text(), note.at().moved(right, down)))
                .toList();
        return new Footprint(fragment.withPlaces(places).withNotes(notes));
    }
}
