package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Caption;
import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
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

class NothingOverlapsTest {
    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};

    static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Each fault once, with the moment when it is first seen. */
    private static List<String> faults(Scenario scenario, Call call) {
        return faults(scenario, ScriptedCall.of(call));
    }

    private static List<String> faults(Scenario scenario, Scripted scripted) {
        Timeline timeline = Simulation.run(scenario.network(), scripted.script(scenario.network()));
        Layout layout = Layout.of(scenario, timeline);
        Map<String, String> all = new LinkedHashMap<>();
        for (int step = 0; step <= timeline.length(); step++) {
            for (double share : SHARES) {
                String when = " at step " + step + ", " + share;
                Overlaps.in(layout.at(step, share)).forEach(fault -> all.putIfAbsent(fault, fault + when));
            }
        }
        return List.copyOf(all.values());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void inAShippedScenarioAtAnyStep(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        assertThat(Overlaps.in(Layout.of(scenario).start())).isEmpty();
        for (Scripted scripted : scenario.scripted()) {
            assertThat(faults(scenario, scripted)).as(scripted.title()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noWordsOnCardsAreCutInAShippedScenario(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        for (Scripted scripted : scenario.scripted()) {
            Timeline timeline = Simulation.run(scenario.network(), scripted.script(scenario.network()));
            Layout layout = Layout.of(scenario, timeline);
            assertThat(IntStream.rangeClosed(0, timeline.length())
                            .boxed()
                            .flatMap(step -> layout.at(step, 1).all(Item.HostCard.class).stream())
                            .flatMap(card -> card.captions().stream())
                            .map(Caption::text))
                    .noneMatch(text -> text.endsWith("…"));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void inAShippedScenarioThatIsLaidOutAutomatically(Path file) throws Exception {
        Scenario placed = ScenarioReader.read(file);
        Scenario scenario = new Scenario(
                placed.title(), "", List.of(), placed.network(), placed.calls(), placed.stories(), Map.of(), List.of());
        for (Scripted scripted : scenario.scripted()) {
            assertThat(faults(scenario, scripted)).as(scripted.title()).isEmpty();
        }
    }

    @Test
    void inTheNetworksOfTheDesign() {
        Call bound = Drawn.bound(Drawn.call("client"), "10.2.0.5");
        assertThat(faults(Drawn.twoDoors(), bound)).isEmpty();
        assertThat(faults(Drawn.twoAddresses(), Drawn.call("web"))).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inARandomNetworkThatNobodyHasPlaced(int seed) {
        Scenario scenario = Drawn.random(new Random(seed));
        Call call = scenario.calls().get(0).call();
        assertThat(faults(scenario, call)).as("seed " + seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 9, 12, 15})
    void inAnOfficeWithManyHostsOnALan(int hosts) {
        Scenario office = Drawn.office(3, hosts);
        assertThat(faults(office, office.calls().get(0).call())).isEmpty();
        assertThat(Layout.of(office).start().all(Item.LanBar.class))
                .allMatch(bar -> bar.box().height() > bar.box().width());
    }
}
