package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapTest {
    private static final Box MOVED = new Box(3, 4, 100, 50);
    private static final Box OTHER = new Box(407, 300, 60, 50);

    private static Snap.Shift shift(double dx, double dy) {
        return new Snap(MOVED, MOVED.middle(), List.of(OTHER)).of(dx, dy, 5);
    }

    @Test
    void farFromEverythingItStandsOnTheGrid() {
        Snap.Shift shift = shift(101, 52);
        Point middle = MOVED.moved(shift.dx(), shift.dy()).middle();
        assertThat(middle).isEqualTo(new Point(150, 80));
        assertThat(shift.guides()).isEmpty();
    }

    @Test
    void aMiddleComesInLineWithAMiddle() {
        Snap.Shift shift = shift(386, 80);
        assertThat(MOVED.moved(shift.dx(), shift.dy()).middle().x())
                .isEqualTo(OTHER.middle().x());
        assertThat(shift.guides()).hasSize(1);
    }

    @Test
    void anEdgeComesInLineWithAnEdge() {
        Snap.Shift shift = shift(200, 298);
        Box end = MOVED.moved(shift.dx(), shift.dy());
        assertThat(end.y()).isEqualTo(OTHER.y());
        assertThat(shift.guides())
                .containsExactly(new Guide(
                        new Point(end.x(), end.middle().y()),
                        new Point(OTHER.right(), end.middle().y())));
    }
}
