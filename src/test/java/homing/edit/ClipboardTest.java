package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClipboardTest {
    private final Scenario office = Drawn.of(
            "hosts:",
            "  pc: {at: [0, 0], adapters: {A: {addresses: 10.1.0.5/24}}, routes: default via 10.1.0.1}",
            "  gate: {at: [200, 0], adapters: {A: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1}}",
            "  far: {at: [400, 0], adapters: {A: {}}}",
            "lans: {Office: {at: [100, 0], adapters: [pc:A, gate:A, far:A]}}",
            "calls: [{from: pc, program: ping, to: 10.1.0.1}]",
            "notes: [{text: hello, at: [100, 90]}]");
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
                        "3 copies have names of their own.",
                        "pc2 got 10.1.0.10, as 10.1.0.5 is taken.",
                        "gate2 got 10.1.0.2, as 10.1.0.1 is taken.",
                        "New hardware addresses: 2.");
    }

    @Test
    void aCopyOfOneHostIsPluggedIntoNothing() {
        Scenario both = after(
                office,
                Clipboard.duplicate(office, office.places(), List.of(pc)).edit());

        assertThat(both.placeOf("pc2")).contains(new Spot(40, 40));
        assertThat(both.network().lans()).isEqualTo(office.network().lans());
        assertThat(text(both)).contains("default via 10.1.0.1 dev A");
    }

    @Test
    void whatIsPastedElsewhereStaysAsItIs() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(pc, gate));
        Addition pasted = Clipboard.paste(EMPTY, EMPTY.places(), held, new Spot(100, 0));

        assertThat(after(EMPTY, pasted.edit())).isEqualTo(held);
        assertThat(pasted.told()).isEmpty();
    }

    @Test
    void whatWasCutComesBackUnchanged() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(gate));
        Scenario rest = after(office, Clipboard.cut(office, List.of(gate)));
        Scenario back = after(
                rest,
                Clipboard.paste(rest, rest.places(), held, new Spot(200, 0)).edit());

        assertThat(label(Clipboard.cut(office, List.of(gate)))).isEqualTo("Cut gate");
        assertThat(back.network().host("gate")).isEqualTo(office.network().host("gate"));
        assertThat(back.places()).isEqualTo(office.places());
    }

    @Test
    void whatIsPastedTwiceStandsBesideItself() {
        Scenario held = Clipboard.copy(office, office.places(), List.of(pc, new Part.OfNote(0)));
        Spot at = new Spot(1000, 0);
        Scenario once =
                after(office, Clipboard.paste(office, office.places(), held, at).edit());
        Scenario twice =
                after(once, Clipboard.paste(once, once.places(), held, at).edit());

        assertThat(once.placeOf("pc2")).contains(new Spot(950, -45));
        assertThat(twice.placeOf("pc3")).contains(new Spot(990, -5));
        assertThat(twice.notes()).extracting(Note::at).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDuplicatedTwiceStandsBesideItself() {
        Scenario once = after(
                office,
                Clipboard.duplicate(office, office.places(), List.of(pc)).edit());
        Scenario twice = after(
                once, Clipboard.duplicate(once, once.places(), List.of(pc)).edit());

        assertThat(twice.placeOf("pc3")).contains(new Spot(80, 80));
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
        Addition pasted = Clipboard.paste(EMPTY, Map.of(), office, new Spot(200, 45));

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
