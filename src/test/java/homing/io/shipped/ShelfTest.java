package homing.io.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void everyScenarioStandsOnTheShelfOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            Shelf.names().stream().map(name -> name + ".yaml").toList());
        }
    }

    @Test
    void everyScenarioHasWordsForItsCard() {
        assertThat(Shelf.names()).map(Shelf::read).allSatisfy(shipped -> {
            assertThat(shipped.scenario().title()).isNotBlank();
            assertThat(shipped.scenario().question()).isNotBlank();
            assertThat(shipped.scenario().tags()).isNotEmpty();
            assertThat(shipped.scenario().calls()).isNotEmpty();
        });
    }
}
