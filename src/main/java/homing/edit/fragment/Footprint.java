package homing.edit.fragment;

import homing.edit.wiring.Line;
import homing.edit.wiring.Rooms;
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

    private static final Spot STAYING = new Spot(0, 0);

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

    /**
     * The same where nothing of it lies on what is there: as near as can be.
     *
     * @param shown where everything in the scenario stands, by the keys of {@link Scenario#places}
     */
    public Footprint beside(Scenario scenario, Map<String, Spot> shown) {
        List<Line> cables = Rooms.cables(scenario.network().lans(), shown);
        Spot way = FreeRoom.beside(Rooms.of(scenario, shown), cables).wayOf(Rooms.of(fragment, fragment.places()));
        return way.equals(STAYING) ? this : moved(way.x(), way.y());
    }

    private List<Spot> spots() {
        return Stream.concat(
                        fragment.places().values().stream(),
                        fragment.notes().stream().map(Note::at))
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
