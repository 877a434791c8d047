package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputLookupTest {
    private static final String[] TWO_DOORS = {
        "eth0 10.1.0.5/24", "eth1 10.2.0.5/24", "eth2 10.3.0.5/24 down", "default via 10.1.0.1 dev eth0"
    };
    private static final Host HOST = Hosts.linux(TWO_DOORS);

    @ParameterizedTest
    @CsvSource({
        // a source that is given
        "sendmsg 8.8.8.8 pktinfo 224.0.0.1, send EINVAL",
        "sendmsg 8.8.8.8 pktinfo 255.255.255.255, send EINVAL",
        "sendmsg 8.8.8.8 pktinfo 0.0.0.9, send EINVAL",
        "sendmsg 8.8.8.8 pktinfo 10.2.0.77, send ENETUNREACH",
        "sendmsg 8.8.8.8 pktinfo 10.2.0.5, 10.2.0.5 by eth0 to 10.1.0.1",
        "sendmsg 8.8.8.8 pktinfo 0.0.0.0, 10.1.0.5 by eth0 to 10.1.0.1",
        "sendmsg 239.1.1.1 pktinfo 10.2.0.5, 10.2.0.5 by eth1 to 239.1.1.1",
        "sendmsg 255.255.255.255 broadcast pktinfo 10.2.0.5, 10.2.0.5 by eth1 to 255.255.255.255",
        // a device that is given
        "sendto 8.8.8.8 device eth9, send ENODEV",
        "sendto 8.8.8.8 device eth2, send ENETUNREACH",
        "sendto 224.0.0.5 device eth1, 10.2.0.5 by eth1 to 224.0.0.5",
        "sendto 255.255.255.255 broadcast device eth1, 10.2.0.5 by eth1 to 255.255.255.255",
        "sendto 8.8.8.8 device eth1, 10.2.0.5 by eth1 to 8.8.8.8",
        "sendto 10.2.0.9 device eth1, 10.2.0.5 by eth1 to 10.2.0.9",
        // local destinations
        "sendto 10.2.0.5, 10.2.0.5 by lo to 10.2.0.5",
        "sendto 127.0.0.7, 127.0.0.1 by lo to 127.0.0.7",
        "sendto 10.3.0.5, 10.3.0.5 by lo to 10.3.0.5",
        "sendto 0.0.0.0, 127.0.0.1 by lo to 127.0.0.1",
        "udp 0.0.0.0 bind 10.2.0.5, 10.2.0.5 by lo to 10.2.0.5",
        // sources that must stay inside
        "sendmsg 8.8.8.8 pktinfo 127.0.0.1, send EINVAL",
        "udp 8.8.8.8 bind 127.0.0.1, connect EINVAL",
        "sendmsg 10.2.0.5 pktinfo 127.0.0.1, 127.0.0.1 by lo to 10.2.0.5",
        "sendto 0.0.0.9, send EINVAL",
        // broadcast and multicast
        "sendto 10.1.0.255, send EACCES",
        "udp 10.1.0.255, connect EACCES",
        "ping 10.1.0.255, connect EACCES",
        "sendto 10.1.0.255 broadcast, 10.1.0.5 by eth0 to 10.1.0.255",
        "sendto 255.255.255.255, send EACCES",
        "sendto 255.255.255.255 broadcast, 10.1.0.5 by eth0 to 255.255.255.255",
        "sendto 239.1.1.1, 10.1.0.5 by eth0 to 239.1.1.1",
        "tcp 10.1.0.255 broadcast, connect ENETUNREACH",
        "tcp 239.1.1.1, connect ENETUNREACH"
    })
    void followsTheKernel(String call, String way) {
        assertThat(Asked.of(HOST, call).way()).isEqualTo(way);
    }

    @Test
    void withoutARouteTheNetworkIsUnreachable() {
        Asked asked = Asked.of(Hosts.linux("eth0 10.1.0.5/24"), "udp 8.8.8.8");
        assertThat(asked.way()).isEqualTo("connect ENETUNREACH");
        assertThat(asked.reason()).isEqualTo("no route covers 8.8.8.8");
    }

    @Test
    void aDeviceThatWasAskedForOverrulesARouteThatRefuses() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "prohibit 8.0.0.0/8");
        Asked asked = Asked.of(host, "sendto 8.8.8.8 device eth0");
        assertThat(asked.way()).isEqualTo("10.1.0.5 by eth0 to 8.8.8.8");
        assertThat(asked.reason())
                .isEqualTo("no route, but the adapter was named: 8.8.8.8 is taken to be on the LAN of eth0");
        assertThat(asked.routes()).containsExactly("- 8.0.0.0/8: prohibit: the program is told EACCES");
    }

    @Test
    void routeLocalnetLetsALoopbackSourceOut() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "default via 10.1.0.1 dev eth0", "conf.eth0.route_localnet=1");
        assertThat(Asked.of(host, "udp 8.8.8.8 bind 127.0.0.1").way()).isEqualTo("127.0.0.1 by eth0 to 10.1.0.1");
    }

    @Test
    void aGroupIsSentToByItsOwnHardwareAddressAndABroadcastToAll() {
        Asked group = Asked.of(HOST, "sendto 239.129.1.1");
        assertThat(group.sent().get(0).frame().destination()).isEqualTo(Mac.parse("01:00:5e:01:01:01"));
        Asked all = Asked.of(HOST, "sendto 10.1.0.255 broadcast");
        assertThat(all.sent().get(0).frame().destination()).isEqualTo(Mac.BROADCAST);
    }

    @Test
    void aRouteForGroupsMayNameAGateway() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "224.0.0.0/4 via 10.1.0.9 dev eth0");
        assertThat(Asked.of(host, "sendto 239.1.1.1").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.9");
    }

    @Test
    void aConnectedSocketKeepsItsRouteAndARawSocketLooksAgain() {
        assertThat(Asked.of(HOST, "udp 8.8.8.8").all(Decision.RouteChoice.class))
                .hasSize(2);
        assertThat(Asked.of(HOST, "sendto 8.8.8.8").all(Decision.RouteChoice.class))
                .hasSize(1);
        assertThat(Asked.of(HOST, "udp 8.8.8.8 bind 10.2.0.5").all(Decision.RouteChoice.class))
                .hasSize(1);
        assertThat(Asked.of(HOST, "ping 8.8.8.8").all(Decision.RouteChoice.class))
                .hasSize(3);
    }

    @Test
    void thePacketWearsTheSystemsTimeToLive() {
        Host host = Hosts.linux("eth0 10.1.0.5/24 noarp", "ip_default_ttl=32");
        homing.packet.Packet packet =
                Asked.of(host, "sendto 10.1.0.9").sent().get(0).frame().packet();
        assertThat(packet).isInstanceOfSatisfying(homing.packet.Packet.Ip.class, ip -> {
            assertThat(ip.ttl()).isEqualTo(32);
            assertThat(ip.destination()).isEqualTo(IpAddress.parse("10.1.0.9"));
        });
    }
}
