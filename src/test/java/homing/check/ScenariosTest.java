package homing.check;

import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.Remarks;
import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreScenarios() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpectationIsMet(Path file) throws Exception {
        assertThat(Checks.run(ScenarioReader.read(file))).allMatch(Outcome::passed);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCallExpectsSomething(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.calls())
                .isNotEmpty()
                .noneMatch(call -> call.expectations().isEmpty());
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.question()).isNotBlank();
        assertThat(scenario.tags()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readingWhatIsWrittenGivesTheSameScenario(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        byte[] written = ScenarioWriter.write(scenario).getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioReader.read("written", written)).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRemarkFindsItsStep(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        for (Scripted played : scenario.scripted()) {
            Timeline timeline = Simulation.run(scenario.network(), played.script(scenario.network()));
            Remarks remarks = Remarks.of(timeline, played);
            long shown = IntStream.rangeClosed(1, timeline.length())
                    .mapToLong(step -> remarks.at(step).size())
                    .sum();
            assertThat(shown)
                    .isEqualTo(played.calls().stream()
                            .mapToLong(call -> call.remarks().size())
                            .sum());
        }
    }
}
