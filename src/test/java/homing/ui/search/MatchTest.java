package homing.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
    private static final List<Hit> ALL = Stream.of("Step forward", "Zoom in", "Save as…", "Show the packets")
            .map(words -> new Hit(words, words.startsWith("Save") ? "Ctrl+Shift+S" : "", () -> {}))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "zoom, Zoom in",
        "FORW, Step forward",
        "stp, Show the packets",
        "pckts, Show the packets",
        "showthe, Show the packets",
        "shift, Save as…"
    })
    void findsByStartByPartByInitialsByLettersAndByKeys(String typed, String first) {
        assertThat(Match.of(ALL, typed)).first().extracting(Hit::words).isEqualTo(first);
    }

    @Test
    void whatIsNotPossibleComesLast() {
        Hit zoom = new Hit("Zoom", "", () -> {}, "Open a drawing first");
        Hit other = new Hit("Fill the room with zoom", "", () -> {});
        assertThat(Match.of(List.of(zoom, other), "zoom")).containsExactly(other, zoom);
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(Match.of(ALL, " ")).isEqualTo(ALL);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Match.of(ALL, "xyz")).isEmpty();
    }
}
