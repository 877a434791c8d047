package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {
    /** Everything leaves by eth0, unless the rule that is added leads to table 5, which leads out by eth1. */
    private static Host with(String... rules) {
        String[] lines = {
            "eth0 10.1.0.5/24",
            "eth1 10.2.0.5/24",
            "default via 10.1.0.1 dev eth0",
            "default via 10.2.0.1 dev eth1 table 5",
            "neigh 10.1.0.1 eth0 PERMANENT",
            "neigh 10.2.0.1 eth1 PERMANENT"
        };
        String[] all = java.util.Arrays.copyOf(lines, lines.length + rules.length);
        System.arraycopy(rules, 0, all, lines.length, rules.length);
        return Hosts.linux(all);
    }

    @ParameterizedTest
    @CsvSource({
        "from 10.2.0.5/32, sendto 8.8.8.8 bind 10.2.0.5, eth1",
        "from 10.2.0.5/32, sendto 8.8.8.8 bind 10.1.0.5, eth0",
        "from 10.2.0.0/24, sendto 8.8.8.8, eth0",
        "from 0.0.0.0/0, sendto 8.8.8.8, eth1",
        "not from 10.2.0.0/24, sendto 8.8.8.8, eth1",
        "to 8.0.0.0/8, sendto 8.8.8.8, eth1",
        "to 9.0.0.0/8, sendto 8.8.8.8, eth0",
        "not to 9.0.0.0/8, sendto 8.8.8.8, eth1",
        "fwmark 0x3, sendto 8.8.8.8 mark 3, eth1",
        "fwmark 0x3, sendto 8.8.8.8 mark 7, eth0",
        "fwmark 0x3/0x3, sendto 8.8.8.8 mark 7, eth1",
        "fwmark 0x3/0x1, sendto 8.8.8.8 mark 1, eth1",
        "fwmark 0x3/0x1, sendto 8.8.8.8, eth0",
        "oif eth1, sendto 8.8.8.8 device eth1, eth1",
        "oif eth0, sendto 8.8.8.8, eth0",
        "iif lo, sendto 8.8.8.8, eth1",
        "iif eth1, sendto 8.8.8.8, eth0",
        "ipproto tcp, sendto 8.8.8.8, eth0",
        "ipproto udp, sendto 8.8.8.8, eth1",
        "dport 7000-7010, sendto 8.8.8.8, eth1",
        "dport 7000-7010, sendto 8.8.8.8 port 80, eth0",
        "sport 5000, sendto 8.8.8.8 sport 5000, eth1",
        "sport 5000, sendto 8.8.8.8 sport 5001, eth0",
        "tos 0x10, sendto 8.8.8.8, eth0"
    })
    void aRuleSpeaksForPacketsThatMeetAllItsConditions(String selector, String call, String door) {
        assertThat(Asked.of(with("rule 100 " + selector + " lookup 5"), call).way())
                .contains(" by " + door + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "unreachable, send ENETUNREACH",
        "prohibit, send EACCES",
        "blackhole, send EINVAL",
        "nop, 10.1.0.5 by eth0 to 10.1.0.1",
        "goto 200, 10.2.0.5 by eth1 to 10.2.0.1",
        "goto 150, send EACCES",
        "lookup 6, send EACCES"
    })
    void aRuleLooksUpOrJumpsOrRefuses(String action, String way) {
        boolean refusesLater = action.contains("150") || action.contains("6");
        String second = refusesLater ? "rule 110 prohibit" : "rule 110 nop";
        String third = action.equals("goto 200") ? "rule 200 lookup 5" : "rule 200 nop";
        assertThat(Asked.of(with("rule 100 " + action, second, third), "sendto 8.8.8.8")
                        .way())
                .isEqualTo(way);
    }

    @Test
    void everyRuleIsToldWithWhatBecameOfIt() {
        Host host = with(
                "rule 100 from 10.2.0.5/32 lookup 5", "rule 110 lookup 9", "rule 120 goto 32766", "rule 130 lookup 5");
        assertThat(Asked.of(host, "sendto 8.8.8.8").rules())
                .containsExactly(
                        "- 0: table local has no usable route to it",
                        "- 100: the source is still open, so \"from 10.2.0.5/32\" cannot match",
                        "- 110: table 9 is empty",
                        "- 120: goes on at priority 32766",
                        "- 130: jumped over to priority 32766",
                        "+ 32766: table main has the answer",
                        "  32767: not asked: an earlier rule has answered");
    }

    @Test
    void connectAsksAgainWithTheSourceThatItFound() {
        Host host = with("rule 100 from 10.1.0.5/32 lookup 5");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
        assertThat(Asked.of(host, "udp 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth1 to 10.2.0.1");
    }

    @Test
    void theSecondLookupMayFail() {
        Host host = with("rule 100 from 10.1.0.5/32 prohibit");
        assertThat(Asked.of(host, "udp 8.8.8.8").way()).isEqualTo("connect EACCES");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
    }

    @Test
    void tcpAsksOnceMoreWithItsPort() {
        Host host = with("rule 100 sport 49152 lookup 5");
        assertThat(Asked.of(host, "tcp 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth1 to 10.2.0.1");
        assertThat(Asked.of(host, "tcp 8.8.8.8 sport 49152").way()).isEqualTo("10.2.0.5 by eth1 to 10.2.0.1");
    }

    @Test
    void anAnswerIsSuppressedIfItsPrefixIsTooShort() {
        Host host = with("rule 100 lookup main suppress 0", "rule 110 lookup 5");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("10.2.0.5 by eth1 to 10.2.0.1");
        assertThat(Asked.of(host, "sendto 10.1.0.9").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.9");
    }

    @Test
    void aRefusingRouteIsNotSuppressed() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "prohibit default", "rule 100 lookup main suppress 0");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("send EACCES");
    }

    @Test
    void throwGoesBackToTheRules() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24",
                "default via 10.1.0.1 dev eth0",
                "throw 8.0.0.0/8 table 5",
                "default via 10.1.0.2 dev eth0 table 5",
                "rule 100 lookup 5");
        assertThat(Asked.of(host, "sendto 8.8.8.8").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.1");
        assertThat(Asked.of(host, "sendto 9.9.9.9").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.2");
    }
}
