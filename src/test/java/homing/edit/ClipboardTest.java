package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClipboardTest {
    private final Scenario office = Drawn.OFFICE;
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
