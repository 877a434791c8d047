package homing.diagram.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PillTest {
    private final Pill pill = new Pill(new Box(0, 0, 100, 20));

    @Test
    void cornersLieOutside() {
        assertThat(pill.contains(new Point(1, 1))).isFalse();
        assertThat(pill.contains(new Point(1, 10))).isTrue();
    }

    @Test
    void aLineToTheMiddleComesInAtTheEdge() {
        Point entry = pill.entryFrom(new Point(50, -80), new Point(50, 10));
        assertThat(entry.x()).isCloseTo(50, within(1e-6));
        assertThat(entry.y()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aLevelLineComesInAtTheTip() {
        assertThat(pill.entryFrom(new Point(-70, 10), new Point(50, 10)).x()).isCloseTo(0, within(1e-6));
    }
}
