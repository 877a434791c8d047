package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultGatewayTest {
    private static Host with(String first, String second, int secondMetric) {
        List<String> lines = new ArrayList<>(List.of(
                "eth0 10.1.0.5/24",
                "default via 10.1.0.1 dev eth0",
                "default via 10.1.0.2 dev eth0 metric " + secondMetric));
        if (!first.equals("none")) {
            lines.add("neigh 10.1.0.1 eth0 " + first);
        }
        if (!second.equals("none")) {
            lines.add("neigh 10.1.0.2 eth0 " + second);
        }
        return Hosts.linux(lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "none, none, sendto, 10.1.0.1",
        "FAILED, none, sendto, 10.1.0.2",
        "FAILED, REACHABLE, sendto, 10.1.0.2",
        "REACHABLE, REACHABLE, udp, 10.1.0.1",
        "STALE, STALE, sendto, 10.1.0.1",
        "STALE, STALE, udp, 10.1.0.2",
        "STALE, STALE, ping, 10.1.0.1",
        "PERMANENT, PERMANENT, udp, 10.1.0.2",
        "STALE, FAILED, udp, 10.1.0.1",
        "FAILED, FAILED, sendto, 10.1.0.1",
        "FAILED, FAILED, udp, 10.1.0.2",
        "FAILED, INCOMPLETE, sendto, 10.1.0.1",
        "INCOMPLETE, STALE, sendto, 10.1.0.2"
    })
    void amongEqualDefaultRoutesADeadGatewayIsPassedOver(String first, String second, String kind, String gateway) {
        assertThat(Asked.of(with(first, second, 0), kind + " 8.8.8.8").way())
                .isEqualTo("10.1.0.5 by eth0 to " + gateway);
    }

    @Test
    void aSmallerMetricIsTakenEvenIfItsGatewayHasFailed() {
        assertThat(Asked.of(with("FAILED", "REACHABLE", 10), "sendto 8.8.8.8").way())
                .isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
    }

    @Test
    void aDeviceThatWasAskedForLeavesTheOrderAlone() {
        assertThat(Asked.of(with("FAILED", "REACHABLE", 0), "sendto 8.8.8.8 device eth0")
                        .way())
                .isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
    }

    @Test
    void tcpWithoutAPortLooksThreeTimesAndWithAPortTwice() {
        assertThat(Asked.of(with("STALE", "STALE", 0), "tcp 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
        assertThat(Asked.of(with("STALE", "STALE", 0), "tcp 8.8.8.8 sport 33000")
                        .way())
                .isEqualTo("10.1.0.5 by eth0 to 10.1.0.2");
    }

    @Test
    void thePassedOverGatewaySaysWhy() {
        assertThat(Asked.of(with("FAILED", "none", 0), "sendto 8.8.8.8").routes())
                .containsExactly(
                        "- 0.0.0.0/0 via 10.1.0.1 dev eth0: nobody answered for 10.1.0.1",
                        "+ 0.0.0.0/0 via 10.1.0.2 dev eth0: 10.1.0.2 has not failed, and it is its turn");
    }
}
