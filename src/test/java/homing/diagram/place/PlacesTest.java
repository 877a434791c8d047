package homing.diagram.place;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.geometry.Point;
import homing.model.Host;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hosts that no cable joins. */
class PlacesTest {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 100;

    private static final Places.Rooms ROOMS = new Places.Rooms() {
        @Override
        public double width(String name) {
            return WIDTH;
        }

        @Override
        public double height(String name) {
            return HEIGHT;
        }

        @Override
        public boolean stands(Point lan, List<Point> hosts) {
            return false;
        }
    };

    private static Map<String, Spot> places(int hosts) {
        List<Host> all =
                IntStream.range(0, hosts).mapToObj(i -> Drawn.linux("h" + i)).toList();
        return Places.of(Scenario.of(new Network(all, List.of())), "h0", ROOMS);
    }

    private static boolean overlap(Spot one, Spot other) {
        return Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT;
    }

    @Test
    void standInRowsThatFillAWindow() {
        List<Spot> spots = new ArrayList<>(places(12).values());

        assertThat(spots)
                .hasSize(12)
                .allSatisfy(spot -> assertThat(spots.stream().filter(other -> overlap(spot, other)))
                        .containsExactly(spot));
        assertThat(spots.stream().map(Spot::y).distinct()).hasSizeBetween(2, 6);
    }

    @Test
    void theFirstStandsAtTheUpperLeft() {
        assertThat(places(5).values()).allSatisfy(spot -> {
            assertThat(spot.x()).isGreaterThanOrEqualTo(places(5).get("h0").x());
            assertThat(spot.y()).isGreaterThanOrEqualTo(places(5).get("h0").y());
        });
    }
}
