package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.edit.wiring.Room;
import homing.edit.wiring.Rooms;
import homing.model.Host;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies stand where they cover nothing. */
class PlacesOfCopiesTest {
    private final Scenario office = Drawn.OFFICE;
    private final Part pc = new Part.OfHost("pc");

    @Test
    void whatIsPastedTwiceStandsBesideItself() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(pc, new Part.OfNote(0)));
        Spot at = new Spot(2000, 0);
        Scenario once =
                after(office, Clipboard.paste(office, office.places(), held, at).edit());
        Scenario twice =
                after(once, Clipboard.paste(once, once.places(), held, at).edit());

        assertThat(once.placeOf("pc2")).contains(new Spot(1900, -45));
        assertNothingIsCovered(twice);
        assertThat(twice.notes()).extracting(Note::at).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDuplicatedTwiceStandsBesideItself() {
        Scenario once = after(
                office,
                Clipboard.duplicate(office, office.places(), List.of(pc)).edit());
        Scenario twice = after(
                once, Clipboard.duplicate(once, once.places(), List.of(pc)).edit());

        assertNothingIsCovered(twice);
    }

    @Test
    void aCopyCoversNothingThatIsDrawn() {
        for (Template template : Templates.ALL) {
            Scenario drawing = template.scenario();
            Map<String, Spot> shown = Layout.of(drawing).places();
            for (Host host : drawing.network().hosts()) {
                Addition copy = Clipboard.duplicate(drawing, shown, List.of(new Part.OfHost(host.name())));
                Scenario both = copy.edit().change().apply(drawing.withPlaces(shown));

                String name = ((Part.OfHost) copy.parts().get(0)).name();
                Picture picture = Layout.of(both).start();
                assertThat(covered(picture, name))
                        .as("copy of %s in %s", host.name(), drawing.title())
                        .isEmpty();
                assertThat(runOver(picture, name)).isEmpty();
            }
        }
    }

    private static List<Item> covered(Picture picture, String host) {
        Item card = card(picture, host);
        return picture.items().stream()
                .filter(item -> item instanceof Item.HostCard || item instanceof Item.LanBar)
                .filter(item -> item != card && item.bounds().overlaps(card.bounds()))
                .toList();
    }

    @Test
    void aHostIsNotPutOnTheBarOfALan() {
        Scenario wide = Drawn.of(
                "hosts:",
                "  a: {at: [0, 0], adapters: {A: {}}}",
                "  b: {at: [400, 0], adapters: {A: {}}}",
                "  c: {at: [800, 0], adapters: {A: {}}}",
                "lans: {Long: {at: [400, 200], adapters: [a:A, b:A, c:A]}}");
        Scenario host = Drawn.of("hosts: {d: {at: [0, 0]}}");
        Scenario both = after(
                wide,
                Clipboard.paste(wide, wide.places(), host, new Spot(100, 190)).edit());

        assertThat(both.placeOf("d").orElseThrow().y()).isGreaterThan(260);
        assertNothingIsCovered(both);
    }

    @Test
    void aHostIsNotPutOnACable() {
        Scenario wide = Drawn.of(
                "hosts:",
                "  a: {at: [0, 0], adapters: {A: {}}}",
                "  b: {at: [1200, 400], adapters: {A: {}}}",
                "lans: {Link: {at: [600, 200], adapters: [a:A, b:A]}}");
        Spot onTheCable = new Spot(300, 100);
        Scenario both = after(
                wide,
                Clipboard.paste(wide, wide.places(), Drawn.of("hosts: {d: {at: [0, 0]}}"), onTheCable)
                        .edit());

        assertThat(both.placeOf("d").orElseThrow()).isNotEqualTo(onTheCable);
        assertThat(runOver(Layout.of(both).start(), "d")).isEmpty();
    }

    /** The cables that run over a host's card. */
    private static List<Item.Cable> runOver(Picture picture, String host) {
        return picture.all(Item.Cable.class).stream()
                .filter(cable -> !cable.adapter().host().equals(host))
                .filter(cable -> cable.way().crosses(card(picture, host).box()))
                .toList();
    }

    private static Item.HostCard card(Picture picture, String host) {
        return picture.all(Item.HostCard.class).stream()
                .filter(one -> one.host().equals(host))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatFindsNoRoomNearbyStandsBelowEverything() {
        String hosts = IntStream.range(0, 900)
                .mapToObj(i -> "h%d: {at: [%d, %d]}".formatted(i, i % 30 * 170 - 2500, i / 30 * 110 - 1600))
                .collect(Collectors.joining(", "));
        Scenario full = Drawn.of("hosts: {" + hosts + "}");
        Scenario both = after(
                full,
                Clipboard.paste(full, full.places(), Drawn.of("hosts: {d: {at: [0, 0]}}"), new Spot(0, 0))
                        .edit());

        assertThat(both.placeOf("d").orElseThrow().y()).isGreaterThan(1600);
    }

    private static void assertNothingIsCovered(Scenario scenario) {
        List<Room> rooms = Rooms.of(scenario, scenario.places());
        for (Room room : rooms) {
            assertThat(rooms).filteredOn(room::overlaps).containsExactly(room);
        }
    }

    @Test
    void nothingIsPastedBeyondTheEdgeOfTheCanvas() {
        Scenario wide =
                office.withNotes(List.of()).withPlaces(Map.of("pc", new Spot(-1e6, 0), "gate", new Spot(1e6, 0)));
        Scenario pasted = after(
                EMPTY,
                Clipboard.paste(EMPTY, Map.of(), wide, new Spot(500, 1e6)).edit());

        assertThat(pasted.placeOf("gate")).contains(new Spot(1e6, 1e6));
    }
}
