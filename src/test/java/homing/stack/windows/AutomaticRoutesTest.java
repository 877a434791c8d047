package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomaticRoutesTest {
    private static List<String> table(String variant, List<String> adapters, String... added) {
        Host host = Hosts.of("windows-xp/" + variant, adapters, List.of(added), List.of());
        XpHost windows = new XpHost(host, XpVariant.named(variant).orElseThrow());
        return new AutomaticRoutes(windows)
                .table().complete().routes().stream()
                        .map(AutomaticRoutesTest::line)
                        .toList();
    }

    private static String line(Route route) {
        String gateway = route.nextHop().gatewayAddress().map(Object::toString).orElse("-");
        return route.destination() + " " + gateway + " " + route.nextHop().adapter() + " " + route.metric();
    }

    @Test
    void aServer2003HostHasTheTableThatMicrosoftPrints() {
        assertThat(table("ws2003", List.of("LAN idx=2 bind=1 metric=30 addr=10.0.0.169/8 gw=10.0.0.1")))
                .containsExactlyInAnyOrder(
                        "0.0.0.0/0 10.0.0.1 LAN 30",
                        "10.0.0.0/8 10.0.0.169 LAN 30",
                        "10.0.0.169/32 127.0.0.1 Loopback 30",
                        "10.255.255.255/32 10.0.0.169 LAN 30",
                        "127.0.0.0/8 127.0.0.1 Loopback 1",
                        "224.0.0.0/4 10.0.0.169 LAN 30",
                        "255.255.255.255/32 10.0.0.169 LAN 1");
    }

    @Test
    void anNtHostHasOldMetricsAndTheOldMulticastMask() {
        assertThat(table("nt4", List.of("N157 bind=2 metric=7 addr=157.57.24.193/21 gw=157.57.24.1")))
                .containsExactlyInAnyOrder(
                        "0.0.0.0/0 157.57.24.1 N157 7",
                        "157.57.24.0/21 157.57.24.193 N157 7",
                        "157.57.24.193/32 127.0.0.1 Loopback 1",
                        "157.57.255.255/32 157.57.24.193 N157 1",
                        "127.0.0.0/8 127.0.0.1 Loopback 1",
                        "224.0.0.0/3 157.57.24.193 N157 1",
                        "255.255.255.255/32 157.57.24.193 N157 1");
    }

    @Test
    void eachAddressBringsItsNetworkAndTheInterfaceStaysThePrimaryOnes() {
        assertThat(table("xp-sp2", List.of("LAC metric=20 addr=4.3.2.2/24,3.3.3.3/24 gw=4.3.2.1@5")))
                .contains(
                        "4.3.2.0/24 4.3.2.2 LAC 20",
                        "3.3.3.0/24 3.3.3.3 LAC 20",
                        "0.0.0.0/0 4.3.2.1 LAC 5",
                        "255.255.255.255/32 4.3.2.2 LAC 1")
                .doesNotContain("255.255.255.255/32 3.3.3.3 LAC 1");
    }

    @Test
    void anUnpluggedAdapterLosesItsRoutesButNotOnNt() {
        List<String> adapters = List.of("LAN addr=192.0.2.10/24 gw=192.0.2.1 down");
        String added = "198.51.100.0/24 via 192.0.2.9 dev LAN metric 1";
        assertThat(table("xp-sp2", adapters, added)).containsExactly("127.0.0.0/8 127.0.0.1 Loopback 1");
        assertThat(table("nt4", adapters, added))
                .contains("0.0.0.0/0 192.0.2.1 LAN 1", "198.51.100.0/24 192.0.2.9 LAN 1");
    }

    @Test
    void aRouteAddedByHandTakesThePlaceOfTheSameAutomaticOne() {
        assertThat(table(
                        "xp-sp2",
                        List.of("LAN metric=20 addr=192.0.2.10/24 gw=192.0.2.1"),
                        "0.0.0.0/0 via 192.0.2.1 dev LAN metric 3"))
                .contains("0.0.0.0/0 192.0.2.1 LAN 3")
                .doesNotContain("0.0.0.0/0 192.0.2.1 LAN 20");
    }

    @ParameterizedTest
    @CsvSource({
        "xp-sp2, 10000Mb, 5",
        "xp-sp2, 2000Mb, 5",
        "xp-sp2, 1000Mb, 10",
        "xp-sp2, 200Mb, 20",
        "xp-sp2, 100Mb, 20",
        "xp-sp2, 80Mb, 25",
        "xp-rtm, 80Mb, 20",
        "xp-sp2, 54Mb wireless, 25",
        "xp-sp2, 20Mb, 30",
        "xp-sp2, 10Mb wireless, 30",
        "xp-sp2, 4Mb, 40",
        "xp-sp2, 1Mb wireless, 50",
        "w2k, 10Mb, 1",
        "xp-sp2, 0Mb, 20"
    })
    void theMetricFollowsFromTheSpeedOfTheLink(String variant, String speed, int metric) {
        assertThat(table(variant, List.of("LAN speed=" + speed + " addr=192.0.2.10/24")))
                .contains("192.0.2.0/24 192.0.2.10 LAN " + metric);
    }
}
