package homing.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.geometry.Box;
import homing.model.Host;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HueTest {
    private final Host client = Drawn.twoDoors().network().hosts().get(0);

    @Test
    void adaptersAreColouredInTheirOrder() {
        assertThat(Hue.of(client, "A")).isEqualTo(Hue.BLUE);
        assertThat(Hue.of(client, "B")).isEqualTo(Hue.ORANGE);
    }

    @Test
    void strangersAreGrey() {
        assertThat(Hue.of(client, "eth9")).isEqualTo(Hue.GREY);
    }

    @Test
    void noTwoColoursShareAPattern() {
        List<Pattern> patterns = Stream.of(Hue.values())
                .filter(hue -> hue != Hue.GREY)
                .map(Hue::pattern)
                .toList();
        assertThat(patterns).doesNotHaveDuplicates();
    }

    @Test
    void marksOfAPatternStayInTheirBox() {
        Box box = new Box(5, 7, 36, 27);
        for (Pattern pattern : Pattern.values()) {
            assertThat(pattern.strokes(box)).allMatch(stroke -> box.grown(1e-9).contains(stroke.bounds()));
        }
    }
}
