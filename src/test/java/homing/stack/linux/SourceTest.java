package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void anOnLinkRouteTakesItsOwnSource() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 10.1.0.6/24");
        assertThat(Asked.of(host, "sendto 10.1.0.9").sources())
                .containsExactly(
                        "+ 10.1.0.5/24 on eth0: the route says src 10.1.0.5",
                        "  10.1.0.6/24 on eth0: not asked: the source was settled before");
    }

    @Test
    void theFirstPrimaryAddressIsTakenWhoseSubnetHoldsTheNextHop() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24 172.20.0.5/16 172.20.0.6/16 10.9.0.5/24", "default via 172.20.0.1 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").sources())
                .containsExactly(
                        "- 10.1.0.5/24 on eth0: first in order, but its subnet does not hold the next hop 172.20.0.1",
                        "+ 172.20.0.5/16 on eth0: its subnet holds the next hop 172.20.0.1",
                        "  10.9.0.5/24 on eth0: not reached: an earlier address was taken",
                        "- 172.20.0.6/16 on eth0: secondary: never chosen by itself");
    }

    @Test
    void ifNoSubnetHoldsTheNextHopTheFirstIsTaken() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 10.9.0.5/24", "default via 192.0.2.1 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").sources())
                .containsExactly(
                        "+ 10.1.0.5/24 on eth0: the first primary address; no subnet holds the next hop 192.0.2.1",
                        "- 10.9.0.5/24 on eth0: its subnet does not hold the next hop 192.0.2.1");
    }

    @Test
    void anAddressOfNarrowerScopeThanTheRouteDoesNotCount() {
        Host host = Hosts.linux("eth0 10.1.0.5/24@link 10.9.0.5/24", "default via 10.1.0.1 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").sources())
                .containsExactly(
                        "- 10.1.0.5/24 on eth0: scope link is narrower than the route's (global)",
                        "+ 10.9.0.5/24 on eth0: the first primary address; no subnet holds the next hop 10.1.0.1");
    }

    @Test
    void anotherAdapterHelpsOutTheLoopbackFirstAndLinkScopeLeftOut() {
        Host host = Hosts.linux(
                "lo 127.0.0.1/8@host 198.51.100.7/32",
                "eth0 10.1.0.5/24@host",
                "eth1 10.2.0.5/24",
                "8.0.0.0/8 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").sources())
                .containsExactly(
                        "- 10.1.0.5/24 on eth0: scope host is narrower than the route's (link)",
                        "- 127.0.0.1/8 on lo: scope host is narrower than the route's (link)",
                        "+ 198.51.100.7/32 on lo: eth0 has no suitable address, so another adapter's is taken",
                        "  10.2.0.5/24 on eth1: not reached: an earlier address was taken");
        Host linkOnly = Hosts.linux("eth0", "eth1 10.2.0.5/24@link", "eth2 10.3.0.5/24", "8.0.0.0/8 dev eth0");
        assertThat(Asked.of(linkOnly, "sendto 8.8.8.8").way()).isEqualTo("10.3.0.5 by eth0 to 8.8.8.8");
    }

    @Test
    void withoutAnyAddressTheSourceStaysOpen() {
        Host host = Hosts.linux("eth0 noarp", "8.0.0.0/8 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("0.0.0.0 by eth0 to 8.8.8.8");
    }

    @Test
    void aRoutesSourceMayBelongToAnotherAdapter() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "eth1 10.2.0.5/24", "default via 10.1.0.1 dev eth0 src 10.2.0.5");
        Asked asked = Asked.of(host, "sendto 8.8.8.8");
        assertThat(asked.way()).isEqualTo("10.2.0.5 by eth0 to 10.1.0.1");
        assertThat(asked.sources())
                .contains(
                        "+ 10.2.0.5/24 on eth1: the route says src 10.2.0.5",
                        "  10.1.0.5/24 on eth0: not asked: the source was settled before");
    }

    @Test
    void aPeersSubnetIsThePeers() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 10.9.0.5>10.8.0.1/30", "default via 10.8.0.2 dev eth0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("10.9.0.5 by eth0 to 10.8.0.2");
        assertThat(Asked.of(host, "sendto 10.8.0.1").way()).isEqualTo("10.9.0.5 by eth0 to 10.8.0.1");
    }

    @Test
    void whatIsSentToASecondaryAddressWearsItsPrimary() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 10.1.0.6/24");
        assertThat(Asked.of(host, "sendto 10.1.0.6").way()).isEqualTo("10.1.0.5 by lo to 10.1.0.6");
    }

    @Test
    void aBoundSourceStaysWhateverTheDoor() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "eth1 10.2.0.5/24", "default via 10.1.0.1 dev eth0 src 10.1.0.5");
        assertThat(Asked.of(host, "udp 8.8.8.8 bind 10.2.0.5").sources())
                .containsExactly(
                        "+ 10.2.0.5/24 on eth1: bind() has chosen 10.2.0.5",
                        "  10.1.0.5/24 on eth0: not asked: the source was settled before");
    }
}
