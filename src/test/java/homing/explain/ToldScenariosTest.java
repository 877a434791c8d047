package homing.explain;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.sim.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of the scenarios that come with the program. */
class ToldScenariosTest {
    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(all).isNotEmpty();
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyStepIsToldInWholeSentences(Path file) throws BadInput, IOException {
        Scenario scenario = ScenarioReader.read(file);
        for (ScriptedCall call : scenario.calls()) {
            List<Explanation> told = new Explainer(Simulation.run(scenario.network(), call.call())).all();
            assertThat(told).isNotEmpty().allSatisfy(ToldScenariosTest::assertWhole);
        }
    }

    private static void assertWhole(Explanation told) {
        assertThat(Told.sentences(told))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).matches("\\S.*[^.\\s]\\.").doesNotContain("{", "}", "null", "..", " ,"));
        assertThat(Told.say(told.headline())).isNotBlank().doesNotEndWith(".");
        assertThat(Told.say(told.ruleSentence())).endsWith(".");
        assertThat(told.sources()).isNotEmpty();
        told.choice().ifPresent(ToldScenariosTest::assertWhole);
    }

    private static void assertWhole(Card card) {
        assertThat(card.rows()).isNotEmpty();
        assertThat(Told.say(card.question())).endsWith("?");
        assertThat(card.rows()).extracting(row -> Told.say(row.verdict().why())).noneMatch(text -> text.endsWith("."));
    }
}
