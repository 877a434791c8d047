package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.snapshot.Recordings;
import homing.io.snapshot.SnapshotReader;
import homing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportedHostsTest {
    static Stream<Path> cases() {
        return Stream.of("linux-decisions", "linux-wire").flatMap(kind -> Recordings.of(kind).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void realTablesSurviveAScenarioFile(Path recording) throws Exception {
        Scenario imported = Scenario.of(new SnapshotReader().read(recording).value());
        String text = ScenarioWriter.write(imported);
        assertThat(ScenarioReader.read("written", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(imported);
    }
}
