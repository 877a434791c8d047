package homing.edit;

import static homing.edit.Drawn.after;
import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangeTest {
    private final Scenario three = Drawn.of(
            "hosts: {a: {at: [50, 20]}, b: {at: [300, 120]}, d: {at: [900, 0]}}",
            "notes: [{text: note, at: [400, 200]}]");
    private final Map<Part, Extent> picked = new LinkedHashMap<>(Map.of(
            new Part.OfHost("a"), new Extent(0, 0, 100, 40),
            new Part.OfHost("b"), new Extent(200, 100, 200, 40),
            new Part.OfNote(0), new Extent(380, 190, 40, 20)));

    @ParameterizedTest
    @CsvSource({
        "LEFT, 50 20, 100 120, 20 200",
        "CENTRE, 210 20, 210 120, 210 200",
        "RIGHT, 370 20, 320 120, 400 200",
        "TOP, 50 20, 300 20, 400 10",
        "MIDDLE, 50 105, 300 105, 400 105",
        "BOTTOM, 50 190, 300 190, 400 200"
    })
    void partsAreAligned(Alignment how, String a, String b, String note) {
        Scenario aligned = after(three, Arrange.align(three, three.places(), picked, how));

        assertThat(aligned.placeOf("a")).contains(spot(a));
        assertThat(aligned.placeOf("b")).contains(spot(b));
        assertThat(aligned.notes().get(0).at()).isEqualTo(spot(note));
        assertThat(aligned.placeOf("d")).contains(new Spot(900, 0));
    }

    @Test
    void theGapsBetweenPartsAreMadeTheSame() {
        Scenario across = after(three, Arrange.distributeAcross(three, three.places(), picked));
        Scenario down = after(three, Arrange.distributeDown(three, three.places(), picked));

        assertThat(across.placeOf("b")).contains(new Spot(240, 120));
        assertThat(across.placeOf("a")).isEqualTo(three.placeOf("a"));
        assertThat(down.placeOf("b")).contains(new Spot(300, 115));
    }

    @Test
    void aNoteGoesWithWhatItStandsNextTo() {
        Map<String, Spot> wanted = Map.of("a", new Spot(0, 0), "b", new Spot(1300, 620), "d", new Spot(300, 0));
        Scenario laidOut = after(three, Arrange.layOut(three, three.places(), wanted));

        assertThat(laidOut.places()).isEqualTo(wanted);
        assertThat(laidOut.notes().get(0).at()).isEqualTo(new Spot(1400, 700));
    }

    @Test
    void aNoteMakesRoomForWhatComesToStandOnIt() {
        Map<String, Spot> wanted = Map.of("a", new Spot(0, 0), "b", new Spot(300, 120), "d", new Spot(480, 200));
        Scenario laidOut = after(three, Arrange.layOut(three, three.places(), wanted));

        assertThat(laidOut.notes().get(0).at().y()).isGreaterThan(250);
    }

    private final Scenario column = Drawn.of(
            "hosts:",
            "  gate: {at: [0, 0], adapters: {A: {}}}",
            "  pc: {at: [200, 140], adapters: {A: {}}}",
            "lans:",
            "  Home: {at: [210, 30], adapters: [gate:A, pc:A]}",
            "  Far: {at: [900, 0], adapters: []}");
    private final Map<Part, Extent> hosts = Map.of(
            new Part.OfHost("gate"), new Extent(-60, -32, 120, 64),
            new Part.OfHost("pc"), new Extent(140, 108, 120, 64));

    @Test
    void aLanGivesWayToAHostThatIsAlignedOntoIt() {
        Scenario aligned = after(column, Arrange.align(column, column.places(), hosts, Alignment.RIGHT));

        assertThat(aligned.placeOf("gate")).contains(new Spot(200, 0));
        assertThat(aligned.placeOf(Scenario.lanKey("Home"))).contains(new Spot(210, 70));
        assertThat(aligned.placeOf(Scenario.lanKey("Far"))).contains(new Spot(900, 0));
    }

    @Test
    void aLanThatIsNotCoveredStays() {
        Scenario aligned = after(column, Arrange.align(column, column.places(), hosts, Alignment.LEFT));

        assertThat(aligned.placeOf("pc")).contains(new Spot(0, 140));
        assertThat(aligned.placeOf(Scenario.lanKey("Home"))).contains(new Spot(210, 30));
    }

    @Test
    void aLanThatIsPickedTooStandsWhereItIsAligned() {
        Map<Part, Extent> all = new LinkedHashMap<>(hosts);
        all.put(new Part.OfLan("Home"), new Extent(125, 14, 170, 32));
        Scenario aligned = after(column, Arrange.align(column, column.places(), all, Alignment.TOP));

        assertThat(aligned.placeOf(Scenario.lanKey("Home"))).contains(new Spot(210, -16));
    }

    private static Spot spot(String text) {
        String[] numbers = text.split(" ");
        return new Spot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
}
