package homing.diagram.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTest {
    private final Path way = Path.of(new Point(0, 0), new Point(30, 0), new Point(30, 10));

    @Test
    void halfTheWayIsHalfItsLength() {
        assertThat(way.length()).isEqualTo(40);
        assertThat(way.at(0.5)).isEqualTo(new Point(20, 0));
        assertThat(way.at(0)).isEqualTo(way.start());
        assertThat(way.at(1)).isEqualTo(way.end());
    }

    @Test
    void theBeginningOfAWayKeepsItsCorners() {
        assertThat(way.upTo(0.875).points()).containsExactly(new Point(0, 0), new Point(30, 0), new Point(30, 5));
    }

    @Test
    void aShiftedWayRunsBeside() {
        Path straight = Path.of(new Point(0, 0), new Point(10, 0));
        assertThat(straight.shifted(3)).isEqualTo(Path.of(new Point(0, -3), new Point(10, -3)));
    }

    @Test
    void aWayCrossesWhatItGoesThrough() {
        assertThat(way.crosses(new Box(25, 2, 10, 4))).isTrue();
        assertThat(way.crosses(new Box(5, 2, 10, 4))).isFalse();
    }
}
