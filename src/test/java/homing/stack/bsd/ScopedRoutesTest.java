package homing.stack.bsd;

import static homing.stack.bsd.BsdHosts.A;
import static homing.stack.bsd.BsdHosts.B;
import static homing.stack.bsd.BsdHosts.B_WITHOUT_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section H.3: service order, scoped routes, the second lookup, IP_BOUND_IF. */
class ScopedRoutesTest {
    private static final String UNBOUND = "tcp connect 203.0.113.80:80, unbound";
    private static final String BOUND_TO_B = "tcp bind 198.51.100.10:0, connect 203.0.113.80:80";

    private static Map<String, String> macos(Host host, String call) {
        return ExampleRecord.of(BsdHosts.call(BsdSystem.MACOS, host, call));
    }

    @Test
    void anUnboundSocketTakesTheRouteOfTheFirstService() {
        Host swapped = BsdHosts.host(A.replace("bind=1", "bind=3"), B);
        assertThat(macos(BsdHosts.host(A, B), UNBOUND)).containsEntry("adapter", "A");
        assertThat(macos(swapped, UNBOUND)).containsEntry("adapter", "B").containsEntry("source", "198.51.100.10");
    }

    @Test
    void theLongestPrefixWinsOverEveryServiceOrder() {
        List<String> halves =
                List.of("0.0.0.0/1 via 198.51.100.1 dev B metric 1", "128.0.0.0/1 via 198.51.100.1 dev B metric 1");
        Host tunnelled = Hosts.of("bsd", List.of(A, B_WITHOUT_GATEWAY), halves, List.of());
        assertThat(macos(tunnelled, UNBOUND)).containsEntry("adapter", "B");
    }

    @Test
    void theServiceThatIsLeftServesEverybody() {
        Host unplugged = BsdHosts.host(A + " down", B);
        assertThat(macos(unplugged, UNBOUND)).containsEntry("adapter", "B");
    }

    @Test
    void aLinkLocalDestinationIsNotLookedForTwice() {
        String call = "tcp bind 198.51.100.10:0, connect 169.254.7.7:80";
        assertThat(macos(BsdHosts.host(A, B), call)).containsEntry("error", "65");
    }

    @Test
    void aRouterLeavesADestinationOnItsOwnLanWhereItFoundIt() {
        String call = "tcp bind 198.51.100.10:0, connect 192.0.2.99:80";
        Host host = BsdHosts.host(A, B);
        assertThat(macos(host, call)).containsEntry("adapter", "B").containsEntry("nexthop", "198.51.100.1");
        assertThat(macos(BsdHosts.with(host, "net.inet.ip.forwarding", 1), call))
                .containsEntry("adapter", "A")
                .containsEntry("foreignSource", "true");
    }

    @Test
    void anAdapterThatIsAskedForLimitsTheLookupAndTheSource() {
        assertThat(macos(BsdHosts.host(A, B), UNBOUND + ", interface constraint B"))
                .containsEntry("adapter", "B")
                .containsEntry("source", "198.51.100.10");
        assertThat(macos(BsdHosts.host(A, B_WITHOUT_GATEWAY), UNBOUND + ", interface constraint B"))
                .containsEntry("error", "65");
    }

    @Test
    void aBoundSocketOfTheFirstServiceIsLeftAlone() {
        assertThat(macos(BsdHosts.host(A, B), BOUND_TO_B.replace("198.51.100.10", "192.0.2.10")))
                .containsEntry("adapter", "A")
                .containsEntry("foreignSource", "false");
    }
}
