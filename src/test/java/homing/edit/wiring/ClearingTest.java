package homing.edit.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.Network;
import homing.model.Settings;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a LAN is put between two hosts. */
class ClearingTest {
    private static final long MOST_MILLIS = 500;

    private final List<Host> hosts = new ArrayList<>();
    private final Map<String, Spot> shown = new HashMap<>();

    private void host(String name, double x, double y) {
        hosts.add(new Host(
                name, StackId.LINUX, List.of(), List.of(), List.of(), List.of(), List.of(), Settings.NONE, true));
        shown.put(name, new Spot(x, y));
    }

    private Spot between(String from, String to) {
        return Clearing.between(Scenario.of(new Network(hosts, List.of())), shown, from, to)
                .orElseThrow();
    }

    @Test
    void isTheMiddleIfNothingStandsThere() {
        host("a", 0, 0);
        host("b", 600, 0);
        assertThat(between("a", "b")).isEqualTo(new Spot(300, 0));
    }

    @Test
    void isBesideWhatStandsThere() {
        host("a", 0, 0);
        host("b", 900, 0);
        host("c", 450, 0);
        Spot lan = between("a", "b");
        assertThat(lan.y()).isGreaterThan(84 + 16);
    }

    @Test
    void leavesRoomForTheAdaptersOfAHostThatStandsClose() {
        host("pc", 200, 330);
        host("gate", 480, 220);
        double edgeOfCard = 200 + 105;
        assertThat(between("pc", "gate").x() - 85).isGreaterThan(edgeOfCard + 30);
    }

    @Test
    void isFoundInAMomentAmongAThousandHosts() {
        for (int i = 0; i < 1_000; i++) {
            int row = i / 40;
            host("h" + i, 240 * (i % 40), 200 * row);
        }
        between("h0", "h999");
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        between("h0", "h999");
        between("h0", "h41");
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(millis).isLessThan(MOST_MILLIS);
    }
}
