package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @Test
    void theLongestPrefixWinsWhateverTheMetric() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24",
                "default via 10.1.0.1 dev eth0",
                "8.0.0.0/8 via 10.1.0.2 dev eth0 metric 5",
                "8.8.0.0/16 via 10.1.0.3 dev eth0 metric 900");
        assertThat(Asked.of(host, "sendto 8.8.8.8").routes())
                .containsExactly(
                        "+ 8.8.0.0/16 via 10.1.0.3 dev eth0: the longest prefix that covers the destination",
                        "- 8.0.0.0/8 via 10.1.0.2 dev eth0: prefix length 8 loses to 16",
                        "- 0.0.0.0/0 via 10.1.0.1 dev eth0: prefix length 0 loses to 16");
    }

    @Test
    void amongEqualPrefixesTheSmallerMetricWinsThenTheEarlierPlace() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24",
                "default via 10.1.0.30 dev eth0 metric 30",
                "default via 10.1.0.20 dev eth0 metric 20",
                "8.0.0.0/8 via 10.1.0.1 dev eth0",
                "8.0.0.0/8 via 10.1.0.2 dev eth0");
        assertThat(Asked.of(host, "sendto 9.9.9.9").routes())
                .containsExactly(
                        "+ 0.0.0.0/0 via 10.1.0.20 dev eth0: the longest prefix that covers the destination",
                        "- 0.0.0.0/0 via 10.1.0.30 dev eth0: same prefix, metric 30 loses to 20");
        assertThat(Asked.of(host, "sendto 8.8.8.8").routes())
                .startsWith(
                        "+ 8.0.0.0/8 via 10.1.0.1 dev eth0: the longest prefix that covers the destination",
                        "- 8.0.0.0/8 via 10.1.0.2 dev eth0: same prefix and metric, but later in the table");
    }

    @Test
    void whatCannotBeUsedIsPassedOverForTheNext() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24 down",
                "eth1 10.2.0.5/24 nocarrier",
                "eth2 10.3.0.5/24",
                "conf.eth1.ignore_routes_with_linkdown=1",
                "8.8.8.0/24 via 10.1.0.1 dev eth0",
                "8.8.0.0/16 via 10.2.0.1 dev eth1",
                "8.0.0.0/8 via 10.3.0.1 dev eth2",
                "8.8.8.8/32 via 10.3.0.9 dev eth2 tos 0x10");
        assertThat(Asked.of(host, "sendto 8.8.8.8").routes())
                .containsExactly(
                        "- 8.8.8.8/32 via 10.3.0.9 dev eth2: only for type of service 16",
                        "- 8.8.8.0/24 via 10.1.0.1 dev eth0: eth0 is down",
                        "- 8.8.0.0/16 via 10.2.0.1 dev eth1: eth1 has no carrier, and ignore_routes_with_linkdown is set",
                        "+ 8.0.0.0/8 via 10.3.0.1 dev eth2: the next one that can be used");
    }

    @Test
    void withoutTheSwitchARouteWithoutCarrierIsTakenAndThePacketLost() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 nocarrier", "default via 10.1.0.1 dev eth0");
        Asked asked = Asked.of(host, "udp 8.8.8.8");
        assertThat(asked.way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
        assertThat(asked.sent()).isEmpty();
        assertThat(asked.timeline().result().egress()).isNull();
    }

    @Test
    void aDeviceThatWasAskedForPassesOverRoutesByOthers() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24",
                "eth1 10.2.0.5/24",
                "8.0.0.0/8 via 10.1.0.1 dev eth0",
                "default via 10.2.0.1 dev eth1");
        assertThat(Asked.of(host, "sendto 8.8.8.8 device eth1").routes())
                .containsExactly(
                        "- 8.0.0.0/8 via 10.1.0.1 dev eth0: leads out by eth0, but eth1 was asked for",
                        "+ 0.0.0.0/0 via 10.2.0.1 dev eth1: the next one that can be used");
    }

    @ParameterizedTest
    @CsvSource({"unreachable, EHOSTUNREACH", "prohibit, EACCES", "blackhole, EINVAL"})
    void aRouteMayRefuse(String type, String error) {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "default via 10.1.0.1 dev eth0", type + " 8.0.0.0/8");
        Asked asked = Asked.of(host, "udp 8.8.8.8");
        assertThat(asked.way()).isEqualTo("connect " + error);
        assertThat(asked.routes()).startsWith("+ 8.0.0.0/8: " + type + ": the program is told " + error);
    }

    @Test
    void ofSeveralNextHopsTheFirstUsableIsTaken() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24 down",
                "eth1 10.2.0.5/24",
                "eth2 10.3.0.5/24",
                "default via 10.1.0.1 dev eth0 via 10.2.0.1 dev eth1 via 10.3.0.1 dev eth2");
        assertThat(Asked.of(host, "udp 8.8.8.8").routes())
                .containsExactly(
                        "- 0.0.0.0/0 via 10.1.0.1 dev eth0: eth0 is down",
                        "+ 0.0.0.0/0 via 10.2.0.1 dev eth1: the first usable one of 3 next hops",
                        "- 0.0.0.0/0 via 10.3.0.1 dev eth2: another next hop of the same route:"
                                + " a real kernel spreads its flows over all of them");
        assertThat(Asked.of(host, "udp 8.8.8.8 device eth2").way()).isEqualTo("10.3.0.5 by eth2 to 10.3.0.1");
    }

    @Test
    void aGatewayThatIsAnOwnAddressIsNone() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "default via 10.1.0.5 dev eth0");
        assertThat(Asked.of(host, "udp 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth0 to 8.8.8.8");
    }

    @Test
    void localAndMainAreOneTableUntilARuleIsAdded() {
        String[] lines = {
            "lo 127.0.0.1/8 10.9.0.1/24", "eth0 10.1.0.5/24", "10.9.0.128/25 via 10.1.0.1 dev eth0", "rule 100 nop"
        };
        String[] withoutRule = java.util.Arrays.copyOf(lines, 3);
        assertThat(Asked.of(Hosts.linux(withoutRule), "udp 10.9.0.200").way())
                .isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
        assertThat(Asked.of(Hosts.linux(lines), "udp 10.9.0.200").way()).isEqualTo("10.9.0.1 by lo to 10.9.0.200");
    }
}
