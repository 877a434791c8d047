package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.check.Outcome;
import homing.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in scenarios/README.md are scenarios themselves. */
class FormatGuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String guide() throws IOException {
        return Files.readString(Path.of("scenarios/README.md"));
    }

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(guide())
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadRunsAndFitsTheSchema(String example) throws Exception {
        Scenario scenario = ScenarioReader.read("example", example.getBytes(StandardCharsets.UTF_8));
        assertThat(Checks.run(scenario)).allMatch(Outcome::passed);
        assertThat(new Schema().complaints(example)).isEmpty();
        assertThat(ScenarioReader.read("again", ScenarioWriter.write(scenario).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(scenario);
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        String guide = guide();
        Stream.of(
                        Keys.FILE,
                        Keys.HOST,
                        Keys.ADAPTER,
                        Keys.LAN,
                        Keys.CALL,
                        Keys.SERVER,
                        Keys.STORY,
                        Keys.ACTION,
                        Keys.EXPECT,
                        Keys.NOTE)
                .flatMap(List::stream)
                .forEach(key -> assertThat(guide).containsPattern("[`\\s{,]" + key + "(`|:)"));
    }
}
