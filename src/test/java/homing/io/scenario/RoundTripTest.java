package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingWhatIsWrittenGivesTheSameScenario(long seed) throws Exception {
        Scenario scenario = new Chance(seed).scenario();
        String text = ScenarioWriter.write(scenario);
        Scenario read = ScenarioReader.read("written", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).as("seed %s:%n%s", seed, text).isEqualTo(scenario);
    }
}
