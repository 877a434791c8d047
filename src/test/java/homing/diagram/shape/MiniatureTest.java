package homing.diagram.shape;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.layout.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniatureTest {
    private final List<Shape> shapes = Miniature.of(Layout.of(Drawn.twoDoors()).start(), 320, 140);

    private List<Box> boxes() {
        return shapes.stream()
                .filter(Shape.Block.class::isInstance)
                .map(shape -> ((Shape.Block) shape).box())
                .toList();
    }

    @Test
    void itHasNoWords() {
        assertThat(shapes).isNotEmpty().noneMatch(Shape.Text.class::isInstance);
    }

    @Test
    void itStaysInItsFrame() {
        assertThat(boxes()).allMatch(new Box(0, 0, 320, 140)::contains);
    }

    @Test
    void itShowsHostsDoorsAndLans() {
        assertThat(shapes)
                .filteredOn(Shape.Block.class::isInstance)
                .extracting(shape -> ((Shape.Block) shape).look().role())
                .containsOnly(Role.CARD_FOCUS, Role.CARD, Role.PORT, Role.BAR)
                .hasSize(4 + 2 + 3);
    }
}
