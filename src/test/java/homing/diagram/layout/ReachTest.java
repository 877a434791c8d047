package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A LAN in the middle of the drawing, with hosts around it. */
class ReachTest {
    private static Reach reach(double... hosts) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < hosts.length; i += 2) {
            all.add(new Point(hosts[i], hosts[i + 1]));
        }
        return Reach.of(new Point(0, 0), all);
    }

    @Test
    void isShortBetweenHosts() {
        assertThat(reach(-300, 0, 300, 0)).isEqualTo(Reach.SHORT);
        assertThat(reach(-300, 0, 300, -400, 300, 400)).isEqualTo(Reach.SHORT);
        assertThat(reach(-300, 0, 300, 0, 0, -300, 0, 300)).isEqualTo(Reach.SHORT);
    }

    @Test
    void growsAlongHostsThatShareASide() {
        assertThat(reach(-300, 0, 300, -100, 300, 100)).isEqualTo(Reach.UPRIGHT);
        assertThat(reach(0, -300, -100, 300, 100, 300)).isEqualTo(Reach.LEVEL);
    }

    @Test
    void growsAlongFourHostsAboveEachOther() {
        assertThat(reach(-300, 0, 300, -400, 300, 200, 300, 400)).isEqualTo(Reach.UPRIGHT);
    }
}
