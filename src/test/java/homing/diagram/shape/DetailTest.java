package homing.diagram.shape;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DetailTest {
    private static final Picture PICTURE = Layout.of(Drawn.office(2, 6)).start();

    private static List<String> words(Detail detail) {
        return PICTURE.items().stream()
                .flatMap(item -> Sketch.of(item, detail).stream())
                .flatMap(DetailTest::texts)
                .map(text -> text.caption().text())
                .toList();
    }

    private static Stream<Shape.Text> texts(Shape shape) {
        return shape instanceof Shape.Text text ? Stream.of(text) : Stream.empty();
    }

    @Test
    void fallsAwayAsThePictureGetsSmaller() {
        assertThat(Detail.at(1)).isEqualTo(Detail.FULL);
        assertThat(Detail.at(0.3)).isEqualTo(Detail.NAMES);
        assertThat(Detail.at(0.1)).isEqualTo(Detail.BLOCKS);
    }

    @Test
    void fromAwayHostsAndLansKeepTheirNamesOnly() {
        assertThat(words(Detail.NAMES))
                .contains("router", "pc-0-0", "LAN office 0 · 10.0.0.0/24")
                .hasSize(1 + 2 * 6 + 2);
    }

    @Test
    void fromFarAwayThereAreNoWords() {
        assertThat(words(Detail.BLOCKS)).isEmpty();
    }

    @Test
    void namesStayInsideOfWhatTheyAreOn() {
        for (Item item : PICTURE.items()) {
            if (item instanceof Item.HostCard || item instanceof Item.LanBar) {
                Sketch.of(item, Detail.NAMES).stream()
                        .flatMap(DetailTest::texts)
                        .forEach(text -> assertThat(
                                        item.bounds().contains(text.caption().bounds()))
                                .as(text.caption().text())
                                .isTrue());
            }
        }
    }
}
