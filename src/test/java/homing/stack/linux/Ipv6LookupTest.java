package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv6LookupTest {
    private static Host with(String... lines) {
        String[] two = {"eth0 2001:db8:1::5/64", "eth1 2001:db8:2::5/64"};
        String[] all = java.util.Arrays.copyOf(two, two.length + lines.length);
        System.arraycopy(lines, 0, all, two.length, lines.length);
        return Hosts.linux(all);
    }

    @Test
    void theLongestPrefixWinsThenTheSmallestMetricThenTheRoutersWish() {
        Host host = with(
                "::/0 via 2001:db8:1::1 dev eth0 metric 10",
                "2606::/16 via 2001:db8:2::1 dev eth1 metric 20",
                "2606::/16 via 2001:db8:2::2 dev eth1 metric 20 pref high",
                "2606::/16 via 2001:db8:1::1 dev eth0 metric 30 pref high");
        assertThat(Asked.of(host, "sendto 2606::9").routes())
                .containsExactly(
                        "+ 2606::/16 via 2001:db8:2::2 dev eth1: the longest prefix that covers the destination",
                        "- 2606::/16 via 2001:db8:2::1 dev eth1: its router's preference is medium, not high",
                        "- 2606::/16 via 2001:db8:1::1 dev eth0: same prefix, metric 30 loses to 20",
                        "- ::/0 via 2001:db8:1::1 dev eth0: prefix length 0 loses to 16");
    }

    @Test
    void aRouteForCertainSourcesComesFirstAndNeedsOne() {
        Host host = with(
                "::/0 via 2001:db8:1::1 dev eth0", "::/0 from 2001:db8:2::/64 via 2001:db8:2::1 dev eth1 metric 2000");
        assertThat(Asked.of(host, "udp 2606::9").way()).isEqualTo("2001:db8:1::5 by eth0 to 2001:db8:1::1");
        assertThat(Asked.of(host, "udp 2606::9 bind 2001:db8:2::5").way())
                .isEqualTo("2001:db8:2::5 by eth1 to 2001:db8:2::1");
    }

    @Test
    void whereASourceIsNeededToFindARouteTheBestIsChosenFirst() {
        Host host = with("::/0 from 2001:db8:2::/64 via 2001:db8:2::1 dev eth1");
        assertThat(Asked.of(host, "udp 2001:db8:2:9::9").way()).isEqualTo("2001:db8:2::5 by eth1 to 2001:db8:2::1");
        assertThat(Asked.of(host, "udp 2001:db8:1:9::9").way()).isEqualTo("connect ENETUNREACH");
    }

    @ParameterizedTest
    @CsvSource({
        "unreachable, connect EHOSTUNREACH",
        "prohibit, connect EACCES",
        "blackhole, connect EINVAL",
        "throw, 2001:db8:1::5 by eth0 to 2001:db8:1::1"
    })
    void aRouteMayRefuse(String type, String way) {
        String fallback = type.equals("throw") ? "rule 40000 -6 lookup 5" : "rule 40000 -6 nop";
        Host host = with(type + " 2606::/16", "::/0 via 2001:db8:1::1 dev eth0 table 5", fallback);
        assertThat(Asked.of(host, "udp 2606::9").way()).isEqualTo(way);
    }

    @Test
    void aRefusingRouteIsPassedOverForADevice() {
        Host host = with("unreachable 2606::/16", "::/0 via 2001:db8:2::1 dev eth1");
        assertThat(Asked.of(host, "udp 2606::9 device eth1").way()).isEqualTo("2001:db8:2::5 by eth1 to 2001:db8:2::1");
        assertThat(Asked.of(host, "udp 2606::9 device eth0").way()).isEqualTo("connect ENETUNREACH");
    }

    @ParameterizedTest
    @CsvSource({
        "rule 100 from 2001:db8:2::5/128 lookup 5, udp 2606::9, eth0",
        "rule 100 from 2001:db8:2::5/128 lookup 5, udp 2606::9 bind 2001:db8:2::5, eth1",
        "rule 100 from ::/0 lookup 5, udp 2606::9, eth1",
        "rule 100 -6 fwmark 0x1 lookup 5, udp 2606::9 mark 1, eth1",
        "rule 100 fwmark 0x1 lookup 5, udp 2606::9 mark 1, eth0",
        "rule 100 -6 lookup main suppress 0, udp 2606::9, eth1"
    })
    void aRuleOfIpv6SpeaksForIpv6Alone(String rule, String call, String door) {
        Host host = with(
                "::/0 via 2001:db8:1::1 dev eth0",
                "::/0 via 2001:db8:2::1 dev eth1 table 5",
                rule,
                "rule 200 -6 fwmark 0x0 lookup 5".replace("0x0", rule.contains("suppress") ? "0x0/0" : "0x9"));
        assertThat(Asked.of(host, call).way()).contains(" by " + door + " ");
    }

    @Test
    void aGatewayThatDoesNotAnswerIsPassedOverEvenForAWiderRoute() {
        Host host = with(
                "2606::/16 via 2001:db8:1::1 dev eth0",
                "::/0 via 2001:db8:2::1 dev eth1",
                "neigh 2001:db8:1::1 eth0 FAILED");
        assertThat(Asked.of(host, "udp 2606::9").way()).isEqualTo("2001:db8:2::5 by eth1 to 2001:db8:2::1");
        Host gateway = Hosts.with(host, "ipv6.conf.all.forwarding=1");
        assertThat(Asked.of(gateway, "udp 2606::9").way()).isEqualTo("2001:db8:1::5 by eth0 to 2001:db8:1::1");
        Host last = with("::/0 via 2001:db8:1::1 dev eth0", "neigh 2001:db8:1::1 eth0 FAILED");
        assertThat(Asked.of(last, "udp 2606::9").way()).isEqualTo("2001:db8:1::5 by eth0 to 2001:db8:1::1");
    }

    @ParameterizedTest
    @CsvSource({
        "udp 2001:db8:1::9 bind 2001:db8:2::5, 2001:db8:2::5 by eth0 to 2001:db8:1::9",
        "udp 2001:db8:1::9 bind 2001:db8:7::5, bind EADDRNOTAVAIL",
        "udp 2001:db8:1::9 bind 10.1.0.5, bind EINVAL",
        "udp 10.1.0.9 bind 2001:db8:1::5, bind EAFNOSUPPORT",
        "udp 2001:db8:1::9 bind fe80::ff:fe00:702, bind EINVAL",
        "udp fe80::9 device eth0 bind fe80::ff:fe00:702, fe80::ff:fe00:702 by eth0 to fe80::9",
        "udp fe80::9 device eth1 bind fe80::ff:fe00:702, bind EADDRNOTAVAIL",
        "udp fe80::9, connect EINVAL",
        "tcp fe80::9, connect EINVAL",
        "udp ff02::1, connect EINVAL",
        "udp ff02::1 device eth1, fe80::ff:fe00:703 by eth1 to ff02::1",
        "tcp ff0e::1 device eth0, connect ENETUNREACH",
        "sendmsg 2001:db8:1::9 pktinfo 2001:db8:2::5, 2001:db8:2::5 by eth0 to 2001:db8:1::9",
        "sendmsg 2001:db8:1::9 pktinfo 2001:db8:7::5, send EINVAL",
        "udp 2606::9, connect ENETUNREACH"
    })
    void whatAProgramNamesIsChecked(String call, String way) {
        assertThat(Asked.of(with(), call).way()).isEqualTo(way);
    }
}
