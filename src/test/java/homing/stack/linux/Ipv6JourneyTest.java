package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import java.util.List;
import org.junit.jupiter.api.Test;

class Ipv6JourneyTest {
    private static final List<String> LANS = List.of("a:eth0 b:eth0", "b:eth1 c:eth0");

    private final Host client = Hosts.named("a", "eth0 2001:db8:1::5/64", "::/0 via 2001:db8:1::1 dev eth0");
    private final Host server = Hosts.named("c", "eth0 2001:db8:2::80/64", "::/0 via 2001:db8:2::1 dev eth0");

    private static Host gateway(String... more) {
        String[] lines = {"eth0 2001:db8:1::1/64", "eth1 2001:db8:2::1/64"};
        String[] all = java.util.Arrays.copyOf(lines, lines.length + more.length);
        System.arraycopy(more, 0, all, lines.length, more.length);
        return Hosts.named("b", all);
    }

    @Test
    void neighboursAreFoundBySolicitationsToTheirGroupAndAdvertisements() {
        Asked asked = Asked.across("udp 2001:db8:2::80", LANS, client, gateway("ipv6.conf.all.forwarding=1"), server);
        assertThat(asked.frames())
                .containsExactly(
                        "a: who has 2001:db8:1::1, asks 2001:db8:1::5",
                        "b: 2001:db8:1::1 is at 02:00:00:00:01:02",
                        "a: 2001:db8:1::5 > 2001:db8:2::80 on eth0",
                        "b: who has 2001:db8:2::80, asks fe80::ff:fe00:103",
                        "c: 2001:db8:2::80 is at 02:00:00:00:02:02",
                        "b: 2001:db8:1::5 > 2001:db8:2::80 on eth1",
                        "c: who has 2001:db8:2::1, asks 2001:db8:2::80",
                        "b: 2001:db8:2::1 is at 02:00:00:00:01:03",
                        "c: 2001:db8:2::80 > 2001:db8:1::5 on eth0",
                        "b: 2001:db8:2::80 > 2001:db8:1::5 on eth0");
        assertThat(asked.sent().get(0).frame().destination()).hasToString("33:33:ff:00:00:01");
        assertThat(asked.timeline().result().reply()).hasToString("2001:db8:2::80");
    }

    @Test
    void aPingIsAnsweredAndAClosedPortIsTold() {
        Host gateway = gateway("ipv6.conf.all.forwarding=1");
        assertThat(Asked.across("ping 2001:db8:2::80", LANS, client, gateway, server)
                        .packets())
                .containsExactly(
                        "a:eth0 icmp 128/0 2001:db8:1::5 > 2001:db8:2::80 ttl 64",
                        "b:eth1 icmp 128/0 2001:db8:1::5 > 2001:db8:2::80 ttl 63",
                        "c:eth0 icmp 129/0 2001:db8:2::80 > 2001:db8:1::5 ttl 64",
                        "b:eth0 icmp 129/0 2001:db8:2::80 > 2001:db8:1::5 ttl 63");
        Asked closed = Asked.across("udp 2001:db8:2::80 port 9", LANS, client, gateway, server);
        assertThat(closed.packets()).contains("c:eth0 icmp 1/4 2001:db8:2::80 > 2001:db8:1::5 ttl 64");
        assertThat(closed.timeline().result().trouble()).contains("ECONNREFUSED");
    }

    @Test
    void aGatewayTellsWhyAPacketCannotGoOn() {
        Host gateway = gateway("ipv6.conf.all.forwarding=1", "prohibit 2001:db8:5::/48", "blackhole 2001:db8:6::/48");
        assertThat(packets("udp 2001:db8:9::9", gateway))
                .endsWith("b:eth0 icmp 1/0 2001:db8:1::1 > 2001:db8:1::5 ttl 64");
        assertThat(packets("udp 2001:db8:5::9", gateway))
                .endsWith("b:eth0 icmp 1/1 2001:db8:1::1 > 2001:db8:1::5 ttl 64");
        assertThat(packets("udp 2001:db8:6::9", gateway)).hasSize(1);
        assertThat(packets("udp 2001:db8:2::99", gateway))
                .endsWith("b:eth0 icmp 1/3 2001:db8:1::1 > 2001:db8:1::5 ttl 64");
    }

    private List<String> packets(String call, Host gateway) {
        return Asked.across(call, LANS, client, gateway, server).packets();
    }

    @Test
    void aHostThatDoesNotForwardKeepsSilentUnlessItHasNoRoute() {
        assertThat(packets("udp 2001:db8:2::80", gateway())).hasSize(1);
        assertThat(packets("udp 2001:db8:9::9", gateway())).hasSize(2);
    }

    @Test
    void aProgramHearsOfWhatIsFatalAndTcpOfEverything() {
        Host gateway = gateway("ipv6.conf.all.forwarding=1", "prohibit 2001:db8:5::/48");
        assertThat(trouble("udp 2001:db8:5::9", gateway)).isEqualTo("EACCES");
        assertThat(trouble("udp 2001:db8:9::9", gateway)).isEqualTo("timeout");
        assertThat(trouble("tcp 2001:db8:9::9", gateway)).isEqualTo("ENETUNREACH");
        assertThat(trouble("tcp 2001:db8:2::80 port 9", gateway)).isEqualTo("ECONNREFUSED");
        assertThat(trouble("tcp 2001:db8:1::99", gateway)).isEqualTo("EHOSTUNREACH");
        assertThat(Asked.across("tcp 2001:db8:9::9", LANS, client, gateway, server)
                        .packets())
                .as("the error about a first SYN is not heard")
                .hasSize(4);
    }

    private String trouble(String call, Host gateway) {
        return Asked.across(call, LANS, client, gateway, server)
                .timeline()
                .result()
                .trouble()
                .orElse("none");
    }

    @Test
    void aLinkLocalCallIsAnsweredOnItsOwnLink() {
        List<String> two = List.of("a:eth0 b:eth0", "a:eth1 b:eth1");
        Host asker = Hosts.named("a", "eth0 2001:db8:1::5/64", "eth1 2001:db8:2::5/64");
        Host asked = Hosts.named("b", "eth0 2001:db8:1::1/64", "eth1 2001:db8:2::1/64");
        for (String call : List.of("udp", "tcp", "ping")) {
            Asked answered = Asked.across(call + " fe80::ff:fe00:103 device eth1", two, asker, asked);
            assertThat(answered.timeline().result().reply()).hasToString("fe80::ff:fe00:103");
        }
    }

    @Test
    void anAdapterAnswersForItsOwnAddressesOnly() {
        Host other = Hosts.named("b", "eth0 2001:db8:1::1/64", "eth1 2001:db8:1::2/64");
        Host asker = Hosts.named("a", "eth0 2001:db8:1::5/64");
        assertThat(Asked.onOneLan("ping 2001:db8:1::1", asker, other).packets()).hasSize(2);
        assertThat(Asked.onOneLan("ping 2001:db8:1::2", asker, other).packets()).isEmpty();
    }
}
