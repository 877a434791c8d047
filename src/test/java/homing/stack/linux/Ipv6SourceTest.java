package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AddressLabel;
import homing.model.Host;
import homing.net.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv6SourceTest {
    /** The examples of RFC 6724 section 10.1, but that Linux takes temporary addresses only if it is told to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001:db8:1::1        | 2001:db8:3::1/64                       | 2001:db8:3::1
            ff05::1              | 2001:db8:3::1/64                       | 2001:db8:3::1
            2001:db8:1::1        | 2001:db8:1::1/64@deprecated 2001:db8:2::1/64 | 2001:db8:1::1
            fe80::1              | fe80::2/64@deprecated 2001:db8:1::1/64 | fe80::2
            2001:db8:1::1        | 2001:db8:1::2/64 2001:db8:3::2/64      | 2001:db8:1::2
            2002:c633:6401::1    | 2002:c633:6401::d5e3:7953:13eb:22e8/64@temporary 2001:db8:1::2/64 | 2002:c633:6401:0:d5e3:7953:13eb:22e8
            2001:db8:1::d5e3:0:1 | 2001:db8:1::2/64 2001:db8:1::d5e3:7953:13eb/64@temporary | 2001:db8:1::2
            """)
    void theBestSourceIsChosenByTheRulesInTheirOrder(String to, String addresses, String source) {
        Host host = Hosts.linux("eth0 " + addresses, "::/0 dev eth0");
        assertThat(Asked.of(host, "sendto " + to + " device eth0").way()).startsWith(source + " by ");
    }

    @Test
    void everyAddressIsToldWithTheRuleThatDecided() {
        Host host = Hosts.linux(
                "eth0 2001:db8:1::5/64 2001:db8:2::5/64@tentative fd00:1::5/64",
                "eth1 2001:db8:9::5/64 2001:db8:8::5/64@deprecated",
                "::/0 via fe80::1 dev eth0");
        assertThat(Asked.of(host, "sendto 2001:db8:3::9").sources())
                .containsExactly(
                        "- ::1/128 on lo: scope link; 2001:db8:1::5 with scope global suits scope global better",
                        "- fd00:1::5/64 on eth0: label 5 (fc00::/7), and the destination has label 1 (::/0)",
                        "- 2001:db8:2::5/64 on eth0: tentative: not yet known to be nobody else's",
                        "+ 2001:db8:1::5/64 on eth0: label 1 (::/0), which is the destination's",
                        "- fe80::ff:fe00:702/64 on eth0: scope link; 2001:db8:1::5 with scope global suits scope global better",
                        "- 2001:db8:8::5/64 on eth1: deprecated, and 2001:db8:1::5 is not",
                        "- 2001:db8:9::5/64 on eth1: an address of eth1, and the packet leaves by eth0",
                        "- fe80::ff:fe00:703/64 on eth1: scope link; 2001:db8:1::5 with scope global suits scope global better");
    }

    @Test
    void commonBitsCountWithinTheAddresssOwnPrefixAndTheNewestOfEqualsWins() {
        Host host = Hosts.linux("eth0 2001:db8:1::1/48 2001:db8:1::2/64", "::/0 dev eth0");
        assertThat(Asked.of(host, "sendto 2001:db8:1::9").way()).startsWith("2001:db8:1::2 by");
        Host equal = Hosts.linux("eth0 2001:db8:1::8/64 2001:db8:1::2/64", "::/0 dev eth0");
        assertThat(Asked.of(equal, "sendto 2001:db8:1::9").way()).startsWith("2001:db8:1::2 by");
    }

    @Test
    void temporaryAddressesArePreferredOnlyIfTheHostIsToldTo() {
        String[] lines = {"eth0 2001:db8:1::5/64 2001:db8:1::77/64@temporary", "::/0 dev eth0"};
        assertThat(Asked.of(Hosts.linux(lines), "sendto 2001:db8:3::9").way()).startsWith("2001:db8:1::5 by");
        Host host = Hosts.with(Hosts.linux(lines), "ipv6.conf.eth0.use_tempaddr=2");
        assertThat(Asked.of(host, "sendto 2001:db8:3::9").way()).startsWith("2001:db8:1::77 by");
    }

    @Test
    void theLabelsOfTheHostDecide() {
        Host host = Hosts.linux("eth0 fd00:1::5/64 2001:db8:1::5/64", "::/0 dev eth0");
        assertThat(Asked.of(host, "sendto 2001:db8:3::9").way()).startsWith("2001:db8:1::5 by");
        List<AddressLabel> labels = List.of(
                label("::/0", "", 1),
                label("fd00::/16", "", 9),
                label("2001:db8:3::/48", "eth1", 1),
                label("2001:db8:3::/48", "eth0", 9));
        assertThat(Asked.of(host.withLabels(labels), "sendto 2001:db8:3::9").way())
                .startsWith("fd00:1::5 by");
        assertThat(Asked.of(host.withLabels(labels.subList(0, 3)), "sendto 2001:db8:3::9")
                        .way())
                .startsWith("2001:db8:1::5 by");
    }

    private static AddressLabel label(String prefix, String adapter, long number) {
        return new AddressLabel(Prefix.parse(prefix), adapter, number);
    }

    @Test
    void aRoutesSourceComesBeforeAllRules() {
        Host host = Hosts.linux(
                "eth0 2001:db8:1::5/64", "eth1 fd00:2::5/64", "2001:db8:3::/48 via fe80::1 dev eth0 src fd00:2::5");
        assertThat(Asked.of(host, "udp 2001:db8:3::9").way()).isEqualTo("fd00:2::5 by eth0 to fe80::1");
    }

    @Test
    void aPacketToOneselfWearsTheAddressItIsSentTo() {
        Host host = Hosts.linux("eth0 2001:db8:1::5/64", "eth1 fd00:2::5/64");
        assertThat(Asked.of(host, "udp fd00:2::5").way()).isEqualTo("fd00:2::5 by lo to fd00:2::5");
        assertThat(Asked.of(host, "udp ::").way()).isEqualTo("::1 by lo to ::1");
    }

    @Test
    void withoutAnyAddressThereIsNoSource() {
        Host host = Hosts.linux(
                "lo ::1/128@tentative", "eth0 2001:db8:1::5/64@tentative fe80::5/64@tentative", "::/0 dev eth0");
        assertThat(Asked.of(host, "udp 2001:db8:3::9").way()).isEqualTo("connect EADDRNOTAVAIL");
    }
}
