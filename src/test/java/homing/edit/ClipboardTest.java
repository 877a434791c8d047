package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
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
import homing.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClipboardTest {
    private final Scenario office = Drawn.of(
            "hosts:",
            "  pc: {at: [0, 0], adapters: {A: {addresses: 10.1.0.5/24}}, routes: default via 10.1.0.1}",
            "  gate: {at: [400, 0], adapters: {A: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1}}",
            "  far: {at: [800, 0], adapters: {A: {}}}",
            "lans: {Office: {at: [200, 0], adapters: [pc:A, gate:A, far:A]}}",
            "calls: [{from: pc, program: ping, to: 10.1.0.1}]",
            "notes: [{text: hello, at: [200, 90]}]");
    private final Part pc = new Part.OfHost("pc");
    private final Part gate = new Part.OfHost("gate");

    @Test
    void theCablesBetweenTheCopiesAreKept() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(pc, gate, new Part.OfNote(0)));
        Addition pasted = Clipboard.paste(office, office.places(), held, new Spot(1000, 1000));
        Scenario both = after(office, pasted.edit());

        assertThat(text(both)).contains("Office 2: {at: [1000, 955], adapters: [pc2:A, gate2:A]}");
        assertThat(text(both)).contains("10.1.0.10/24", "10.1.0.2/24", "default via 10.1.0.2 dev A");
        assertThat(label(pasted.edit())).isEqualTo("Paste 4 parts");
        assertThat(pasted.parts()).hasSize(4).allMatch(part -> part.isIn(both));
        assertThat(pasted.told())
                .extracting(Words.english()::say)
                .containsExactly(
                        "Pasted pc2, gate2, Office 2 and a note, with new hardware addresses.",
                        "3 copies have names of their own.",
                        "pc2 got 10.1.0.10, as 10.1.0.5 is taken.",
                        "gate2 got 10.1.0.2, as 10.1.0.1 is taken.");
    }

    @Test
    void aDuplicateAndAWholeNetworkAreToldInShort() {
        Addition one = Clipboard.duplicate(office, office.places(), List.of(pc));
        Scenario all = Clipboard.copy(office, office.places(), List.of(pc, gate, new Part.OfHost("far")));
        Scenario both = after(office, one.edit());
        Scenario held = Clipboard.copy(
                both,
                both.places(),
                both.network().hosts().stream()
                        .map(host -> (Part) new Part.OfHost(host.name()))
                        .toList());

        assertThat(firstTold(one)).isEqualTo("Added pc2, with new hardware addresses.");
        assertThat(firstTold(Clipboard.paste(office, office.places(), all, new Spot(0, 900))))
                .isEqualTo("Pasted pc2, gate2, far2 and Office 2, with new hardware addresses.");
        assertThat(firstTold(Clipboard.paste(both, both.places(), held, new Spot(0, 900))))
                .isEqualTo("Pasted pc3, gate2, far2, pc4 and Office 2, with new hardware addresses.");
    }

    private static String firstTold(Addition addition) {
        return Words.english().say(addition.told().get(0));
    }

    @Test
    void aCopyOfOneHostIsPluggedIntoNothing() {
        Scenario both = after(
                office,
                Clipboard.duplicate(office, office.places(), List.of(pc)).edit());

        assertThat(both.placeOf("pc2")).contains(new Spot(40, 200));
        assertThat(both.network().lans()).isEqualTo(office.network().lans());
        assertThat(text(both)).contains("default via 10.1.0.1 dev A");
    }

    @Test
    void whatIsPastedElsewhereStaysAsItIs() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(pc, gate));
        Addition pasted = Clipboard.paste(EMPTY, EMPTY.places(), held, new Spot(200, 0));

        assertThat(after(EMPTY, pasted.edit())).isEqualTo(held);
        assertThat(pasted.told()).isEmpty();
    }

    @Test
    void whatWasCutComesBackUnchanged() {
        Map<String, Spot> places = new LinkedHashMap<>(office.places());
        places.put("far", new Spot(200, 400));
        Scenario open = office.withPlaces(places);
        Scenario held = Clipboard.copy(open, open.places(), List.of(gate));
        Scenario rest = after(open, Clipboard.cut(open, List.of(gate)));
        Scenario back = after(
                rest,
                Clipboard.paste(rest, rest.places(), held, new Spot(400, 0)).edit());

        assertThat(label(Clipboard.cut(open, List.of(gate)))).isEqualTo("Cut gate");
        assertThat(back.network().host("gate")).isEqualTo(open.network().host("gate"));
        assertThat(back.places()).isEqualTo(open.places());
    }

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

    @Test
    void intoAnEmptyDrawingCallsComeAlong() {
        Addition pasted = Clipboard.paste(EMPTY, Map.of(), office, new Spot(400, 45));

        assertThat(after(EMPTY, pasted.edit())).isEqualTo(office);
        assertThat(pasted.told()).isEmpty();
    }

    @Test
    void elsewhereItIsSaidThatCallsStayBehind() {
        Scenario ground = Drawn.of("hosts: {other: {at: [0, 0]}}");
        Addition pasted = Clipboard.paste(ground, ground.places(), office, new Spot(0, 0));

        assertThat(after(ground, pasted.edit()).calls()).isEmpty();
        assertThat(pasted.told())
                .extracting(Words.english()::say)
                .containsExactly("Calls that were left out: 1. They come along into an empty drawing only.");
    }
}
