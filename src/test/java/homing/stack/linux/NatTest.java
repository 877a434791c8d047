package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import homing.packet.FieldChange;
import homing.packet.Packet;
import homing.packet.Transport;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatTest {
    private static Host with(String... rules) {
        String[] lines = {
            "eth0 10.1.0.5/24 192.0.2.5/24 noarp",
            "eth1 10.2.0.5/24 noarp",
            "default via 10.1.0.1 dev eth0 src 192.0.2.5",
            "8.8.0.0/16 via 10.2.0.1 dev eth1"
        };
        String[] all = Arrays.copyOf(lines, lines.length + rules.length);
        System.arraycopy(rules, 0, all, lines.length, rules.length);
        return Hosts.linux(all);
    }

    private static Packet.Ip sent(Host host, String call) {
        return (Packet.Ip) Asked.of(host, call).sent().get(0).frame().packet();
    }

    @Test
    void sourceNatRewritesAfterRouteAndAdapterAreChosen() {
        Asked asked = Asked.of(with("nat POSTROUTING out eth0 SNAT 203.0.113.9"), "udp 9.9.9.9");
        assertThat(asked.frames()).containsExactly("h: 203.0.113.9 > 9.9.9.9 on eth0");
        assertThat(asked.timeline().result().source()).hasToString("192.0.2.5");
        assertThat(asked.timeline().result().wireSource()).hasToString("203.0.113.9");
    }

    @Test
    void masqueradeTakesTheAddressThatSuitsTheNextHopWhateverTheRoutesSource() {
        assertThat(sent(with("nat POSTROUTING MASQUERADE"), "udp 9.9.9.9").source())
                .hasToString("10.1.0.5");
        assertThat(sent(with("nat POSTROUTING out eth+ MASQUERADE"), "udp 8.8.8.8 bind 192.0.2.5")
                        .source())
                .hasToString("10.2.0.5");
    }

    @Test
    void destinationNatLooksTheRouteUpAgainAndKeepsTheSource() {
        Asked asked = Asked.of(with("nat OUTPUT to 9.9.9.9/32 DNAT 8.8.8.8:53"), "udp 9.9.9.9");
        assertThat(asked.frames()).containsExactly("h: 192.0.2.5 > 8.8.8.8 on eth1");
        Decision.Translation told = asked.all(Decision.Translation.class).get(0);
        assertThat(told.changes())
                .containsExactly(
                        new FieldChange("destination", "9.9.9.9", "8.8.8.8"),
                        new FieldChange("destination port", "7007", "53"));
    }

    @Test
    void bothChainsMayRewriteOnePacket() {
        Host host = with("nat OUTPUT DNAT 8.8.8.8", "nat POSTROUTING to 8.8.8.8/32 SNAT 203.0.113.9:4000");
        Packet.Ip packet = sent(host, "tcp 9.9.9.9");
        assertThat(packet.source() + " " + packet.destination()).isEqualTo("203.0.113.9 8.8.8.8");
        assertThat(packet.transport()).isEqualTo(new Transport.Tcp(4000, 7007, "S"));
    }

    @Test
    void redirectTurnsThePacketToThisHost() {
        Packet.Ip packet = sent(with("nat OUTPUT proto udp REDIRECT 5353"), "udp 9.9.9.9");
        assertThat(packet.destination()).hasToString("127.0.0.1");
        assertThat(packet.transport()).isEqualTo(new Transport.Udp(49152, 5353));
    }

    @ParameterizedTest
    @CsvSource({
        "from 192.0.2.5/32, udp 9.9.9.9, true",
        "from 192.0.2.6/32, udp 9.9.9.9, false",
        "! from 192.0.2.6/32, udp 9.9.9.9, true",
        "to 9.0.0.0/8, udp 9.9.9.9, true",
        "! to 9.0.0.0/8, udp 9.9.9.9, false",
        "proto udp, udp 9.9.9.9, true",
        "proto tcp, udp 9.9.9.9, false",
        "proto icmp, ping 9.9.9.9, true",
        "proto udp dport 7000-7010, udp 9.9.9.9, true",
        "proto udp dport 80, udp 9.9.9.9, false",
        "proto udp sport 4000, udp 9.9.9.9 sport 4000, true",
        "out eth0, udp 9.9.9.9, true",
        "out eth1, udp 9.9.9.9, false",
        "out eth+, udp 9.9.9.9, true"
    })
    void aRuleTakesThePacketsThatItNames(String match, String call, boolean taken) {
        String source = sent(with("nat POSTROUTING " + match + " SNAT 203.0.113.9"), call)
                .source()
                .toString();
        assertThat(source).isEqualTo(taken ? "203.0.113.9" : "192.0.2.5");
    }

    @Test
    void theFirstMatchingRuleDecides() {
        Host host = with(
                "nat POSTROUTING out eth1 SNAT 203.0.113.1",
                "nat POSTROUTING out eth0 ACCEPT",
                "nat POSTROUTING SNAT 203.0.113.3");
        Asked asked = Asked.of(host, "udp 9.9.9.9");
        List<String> told = asked.all(Decision.Translation.class).get(0).candidates().stream()
                .map(candidate -> Asked.said(candidate.verdict()))
                .toList();
        assertThat(told)
                .containsExactly(
                        "the packet does not match", "the packet matches", "not asked: an earlier rule has matched");
        assertThat(asked.timeline().result().wireSource()).hasToString("192.0.2.5");
    }

    @Test
    void withoutAnAddressToMasqueradeWithTheSenderIsToldEperm() {
        Host host =
                Hosts.linux("lo 127.0.0.1/8@host", "eth0 noarp", "8.0.0.0/8 dev eth0", "nat POSTROUTING MASQUERADE");
        Asked asked = Asked.of(host, "udp 8.8.8.8");
        assertThat(asked.way()).isEqualTo("send EPERM");
        assertThat(asked.sent()).isEmpty();
    }

    @Test
    void ifTheNewDestinationCannotBeReachedTheSenderIsTold() {
        Host host = with("nat OUTPUT to 9.9.9.9/32 DNAT 7.7.7.7", "unreachable 7.0.0.0/8");
        assertThat(Asked.of(host, "udp 9.9.9.9").way()).isEqualTo("send EHOSTUNREACH");
    }

    @Test
    void theArpRequestWearsTheNewSourceIfItIsAnOwnAddress() {
        Host own = Hosts.linux("eth0 10.1.0.5/24 10.9.0.5/24", "nat POSTROUTING SNAT 10.9.0.5");
        assertThat(Asked.of(own, "udp 10.1.0.1").frames().get(0)).isEqualTo("h: who has 10.1.0.1, asks 10.9.0.5");
        Host strange = Hosts.linux("eth0 10.1.0.5/24 10.9.0.5/24", "nat POSTROUTING SNAT 203.0.113.9");
        assertThat(Asked.of(strange, "udp 10.1.0.1").frames().get(0)).isEqualTo("h: who has 10.1.0.1, asks 10.1.0.5");
    }
}
