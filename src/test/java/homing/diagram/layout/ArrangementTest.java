package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.edit.Arrange;
import homing.edit.Templates;
import homing.io.scenario.ScenarioReader;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The automatic layout of what has places already. */
class ArrangementTest {
    /** A bar is so much longer than its words for their sake. */
    private static final double WORDS = 60;

    private static final double BEYOND = 40;
    private static final Scenario DRAWN = Drawn.twoDoors();

    /** A drawing as it would be with another direction for each axis. */
    private static Scenario flipped(Scenario scenario, double across, double down) {
        Map<String, Spot> places = new LinkedHashMap<>();
        scenario.places().forEach((name, spot) -> places.put(name, new Spot(across * spot.x(), down * spot.y())));
        return scenario.withPlaces(places);
    }

    private static Scenario arranged(Scenario scenario) {
        return scenario.withPlaces(Arrangement.ofAll(scenario));
    }

    private static int crossings(Scenario scenario) {
        return Crossings.in(Layout.of(scenario).start());
    }

    @Test
    void whatWasDrawnAboveStaysAbove() {
        Map<String, Spot> places = Arrangement.ofAll(DRAWN);
        assertThat(places.get("fw-A").y()).isLessThan(places.get("gw-B").y());
        assertThat(places.get("lan:LAN A").y())
                .isLessThan(places.get("lan:LAN B").y());

        Map<String, Spot> upsideDown = Arrangement.ofAll(flipped(DRAWN, 1, -1));
        assertThat(upsideDown.get("fw-A").y())
                .isGreaterThan(upsideDown.get("gw-B").y());
        assertThat(upsideDown.get("lan:LAN A").y())
                .isGreaterThan(upsideDown.get("lan:LAN B").y());
    }

    @Test
    void whatWasDrawnAtTheLeftStaysAtTheLeft() {
        Map<String, Spot> places = Arrangement.ofAll(DRAWN);
        assertThat(places.get("client").x()).isLessThan(places.get("server").x());

        Map<String, Spot> mirrored = Arrangement.ofAll(flipped(DRAWN, -1, 1));
        assertThat(mirrored.get("client").x())
                .isGreaterThan(mirrored.get("server").x());
    }

    @Test
    void aShortChainStaysInARow() {
        Map<String, Spot> places = Arrangement.ofAll(Drawn.chain(4));
        assertThat(places.get("r3").y() - places.get("r1").y()).isBetween(-50.0, 50.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 60})
    void aLongChainIsFoldedIntoRowsThatFitAWindow(int routers) {
        Scenario chain = arranged(Drawn.chain(routers));
        Picture picture = Layout.of(chain).start();
        assertThat(picture.bounds().width() / picture.bounds().height()).isBetween(0.8, 3.0);
        assertThat(Overlaps.in(picture)).isEmpty();
        assertThat(Crossings.in(picture)).isZero();
        for (int i = 1; i < routers; i++) {
            assertThat(distance(
                            chain.places().get("r" + (i - 1)), chain.places().get("r" + i)))
                    .isLessThan(700);
        }
    }

    @Test
    void aChainOfAThousandIsFoldedToo() {
        Map<String, Spot> places = Arrangement.ofAll(Drawn.chain(1000));
        double width = places.values().stream().mapToDouble(Spot::x).max().orElseThrow();
        double height = places.values().stream().mapToDouble(Spot::y).max().orElseThrow();
        assertThat(width / height).isBetween(0.8, 3.0);
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Test
    void betweenTwoDoorsAndTheirGatewaysAllCablesAreLevel() {
        for (Item.Cable cable : Layout.of(arranged(DRAWN)).start().all(Item.Cable.class)) {
            assertThat(cable.way().start().y() - cable.way().end().y())
                    .as(cable.id())
                    .isBetween(-1.0, 1.0);
        }
    }

    static Stream<Scenario> templates() {
        return Templates.ALL.stream().map(template -> template.scenario());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateKeepsItsOrder(Scenario template) {
        assertThat(Swaps.between(template, Arrangement.ofAll(template))).isEmpty();
    }

    static List<Path> shipped() throws Exception {
        return NothingOverlapsTest.shipped();
    }

    /** Otherwise the start page, which draws them, would wait for the layouter. */
    @ParameterizedTest
    @MethodSource("shipped")
    void hasNothingToDoInAShippedScenario(Path file) throws Exception {
        assertThat(ScenarioReader.read(file).isPlaced()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theAuthorsOrderCostsNoCrossings(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        int free = crossings(arranged(scenario.withPlaces(Map.of())));
        assertThat(crossings(arranged(scenario))).isLessThanOrEqualTo(free);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aLanEndsALittleBeyondItsHosts(Path file) throws Exception {
        Scenario scenario = arranged(ScenarioReader.read(file));
        for (Item.LanBar bar : Layout.of(scenario).start().all(Item.LanBar.class)) {
            if (bar.box().height() > bar.name().bounds().height() + WORDS) {
                List<Double> hosts = heights(scenario, bar.lan());
                assertThat(bar.box().y()).as(bar.lan()).isGreaterThanOrEqualTo(hosts.get(0) - BEYOND);
                assertThat(bar.box().bottom()).as(bar.lan()).isLessThanOrEqualTo(hosts.get(hosts.size() - 1) + BEYOND);
            }
        }
    }

    /** Where the hosts of a LAN stand, from above. */
    private static List<Double> heights(Scenario scenario, String lan) {
        return scenario.network().lans().stream()
                .filter(each -> each.name().equals(lan))
                .flatMap(each -> each.adapters().stream())
                .map(ref -> scenario.places().get(ref.host()).y())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingOverlapsThenNorDoNotes(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        Map<String, Spot> shown = Layout.of(scenario).places();
        Scenario tidy = Arrange.layOut(scenario, shown, Arrangement.ofAll(scenario))
                .change()
                .apply(scenario);
        assertThat(Overlaps.in(Layout.of(tidy).start())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void arrangingTwiceMovesNothing(Path file) throws Exception {
        Scenario once = arranged(ScenarioReader.read(file));
        assertThat(Arrangement.ofAll(once)).isEqualTo(once.places());
    }

    /** However wildly it was drawn before. */
    @Test
    void randomDrawingsHaveHardlyMoreCrossingsThanWithoutAnAuthor() {
        int free = 0;
        int kept = 0;
        for (int seed : IntStream.range(0, 60).toArray()) {
            Scenario scenario = Drawn.random(new Random(seed));
            free += crossings(arranged(scenario));
            kept += crossings(arranged(scattered(scenario, new Random(seed))));
        }
        assertThat(kept).isLessThanOrEqualTo(free);
    }

    private static Scenario scattered(Scenario scenario, Random random) {
        Map<String, Spot> places = new LinkedHashMap<>();
        Layout.of(scenario)
                .places()
                .keySet()
                .forEach(name -> places.put(name, new Spot(random.nextInt(10) * 150, random.nextInt(6) * 150)));
        return scenario.withPlaces(places);
    }
}
