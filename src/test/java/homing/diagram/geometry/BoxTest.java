package homing.diagram.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoxTest {
    private final Box box = new Box(10, 20, 100, 40);

    @Test
    void boxesThatOnlyTouchDoNotOverlap() {
        assertThat(box.overlaps(new Box(110, 20, 10, 10))).isFalse();
        assertThat(box.overlaps(new Box(109, 59, 10, 10))).isTrue();
    }

    @Test
    void aLineThroughTheInsideCrosses() {
        assertThat(box.isCrossedBy(new Point(0, 0), new Point(200, 90))).isTrue();
        assertThat(box.isCrossedBy(new Point(60, 0), new Point(60, 100))).isTrue();
        assertThat(box.isCrossedBy(new Point(0, 40), new Point(9, 40))).isFalse();
        assertThat(box.isCrossedBy(new Point(0, 20), new Point(200, 20))).isFalse();
    }

    @Test
    void aLineInsideCrosses() {
        assertThat(box.isCrossedBy(new Point(20, 30), new Point(30, 40))).isTrue();
    }

    @Test
    void theNearestPointOfAPointInsideIsThatPoint() {
        assertThat(box.nearest(new Point(50, 30))).isEqualTo(new Point(50, 30));
        assertThat(box.nearest(new Point(0, 100))).isEqualTo(new Point(10, 60));
    }

    @Test
    void aUnionHoldsBoth() {
        Box other = new Box(-5, 50, 10, 100);
        assertThat(box.union(other)).isEqualTo(new Box(-5, 20, 115, 130));
        assertThat(box.union(other).contains(box)).isTrue();
    }

    @Test
    void aBoxHasNoNegativeSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 2));
        assertThat(box.grown(-60).width()).isZero();
    }
}
