package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePlaceTest {
    private static final Box ROOM = new Box(0, 0, 600, 400);

    @Test
    void whereNothingStandsItIsTheWantedPlace() {
        assertThat(new FreePlace(ROOM, List.of()).nearest(new Point(33, 47), 200, 100))
                .isEqualTo(new Box(33, 47, 200, 100));
    }

    @Test
    void atTheEdgeItStaysInside() {
        assertThat(new FreePlace(ROOM, List.of()).nearest(new Point(590, 390), 200, 100))
                .isEqualTo(new Box(400, 300, 200, 100));
    }

    @Test
    void itGoesAsideNoFartherThanItMust() {
        Box host = new Box(300, 100, 150, 64);
        Box place = new FreePlace(ROOM, List.of(host)).nearest(new Point(250, 90), 200, 100);
        assertThat(place.overlaps(host)).isFalse();
        assertThat(new Point(place.x(), place.y()).distance(new Point(250, 90))).isLessThan(170);
    }

    @Test
    void withoutRoomItHidesTheLeast() {
        Box small = new Box(0, 0, 600, 40);
        Box large = new Box(0, 40, 600, 360);
        Box place = new FreePlace(ROOM, List.of(small, large)).nearest(new Point(0, 300), 200, 400);
        assertThat(place).isEqualTo(new Box(0, 0, 200, 400));
    }
}
