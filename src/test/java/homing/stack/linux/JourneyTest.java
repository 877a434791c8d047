package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import homing.timeline.Ending;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A packet's way over gateways and back. */
class JourneyTest {
    private static final List<String> LANS = List.of("a:eth0 g:eth0", "g:eth1 s:eth0");
    private static final Host CLIENT = Hosts.named("a", "eth0 10.1.0.5/24", "default via 10.1.0.1 dev eth0");
    private static final Host SERVER = Hosts.named("s", "eth0 10.2.0.9/24", "default via 10.2.0.1 dev eth0");

    private static Host gate(String... more) {
        String[] lines = {"eth0 10.1.0.1/24", "eth1 10.2.0.1/24", "ip_forward=1"};
        return Hosts.named("g", Stream.of(lines, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String error(Asked asked) {
        return asked.timeline().result().trouble().orElse("none");
    }

    private static String ending(Asked asked) {
        Ending ending = asked.timeline().ending();
        return ending.kind() + " " + ending.host();
    }

    @Test
    void aGatewaySendsOnWithOneHopLess() {
        assertThat(Asked.across("udp 10.2.0.9", LANS, CLIENT, gate(), SERVER).packets())
                .containsExactly(
                        "a:eth0 udp 10.1.0.5 > 10.2.0.9 ttl 64",
                        "g:eth1 udp 10.1.0.5 > 10.2.0.9 ttl 63",
                        "s:eth0 udp 10.2.0.9 > 10.1.0.5 ttl 64",
                        "g:eth0 udp 10.2.0.9 > 10.1.0.5 ttl 63");
    }

    @ParameterizedTest
    @CsvSource({
        // call, error, ending
        "ping 10.2.0.9, none, ANSWERED a",
        "tcp 10.2.0.9, none, ANSWERED a",
        "tcp 10.2.0.9 port 81, ECONNREFUSED, REFUSED s",
        "udp 10.2.0.9 port 81, ECONNREFUSED, REFUSED s",
        "tcp 10.3.0.9, ENETUNREACH, LOST g",
        "udp 10.3.0.9, timeout, LOST g",
        "tcp 10.2.0.77, EHOSTUNREACH, NO_NEIGHBOUR g",
    })
    void theProgramIsToldWhatHasBecomeOfIt(String call, String error, String ending) {
        Asked asked = Asked.across(call, LANS, CLIENT, gate(), SERVER);
        assertThat(error(asked) + ", " + ending(asked)).isEqualTo(error + ", " + ending);
    }

    @ParameterizedTest
    @CsvSource({
        "unreachable 10.3.0.0/16, EHOSTUNREACH, icmp 3/1",
        "prohibit 10.3.0.0/16, EHOSTUNREACH, icmp 3/13",
        "blackhole 10.3.0.0/16, ETIMEDOUT, nothing"
    })
    void aRefusingRouteIsToldByItsCode(String route, String error, String message) {
        Asked asked = Asked.across("tcp 10.3.0.9", LANS, CLIENT, gate(route), SERVER);
        assertThat(error(asked)).isEqualTo(error);
        boolean told = asked.packets().stream().anyMatch(packet -> packet.contains(message));
        assertThat(told).isEqualTo(!message.equals("nothing"));
    }

    @Test
    void aHostThatDoesNotForwardKeepsSilent() {
        Asked asked = Asked.across("udp 10.2.0.9", LANS, CLIENT, gate("ip_forward=0"), SERVER);
        assertThat(asked.packets()).hasSize(1);
        assertThat(ending(asked)).isEqualTo("LOST g");
    }

    @Test
    void theLastHopIsTold() {
        Asked asked = Asked.across("udp 10.2.0.9", LANS, Hosts.with(CLIENT, "ip_default_ttl=1"), gate(), SERVER);
        assertThat(asked.packets()).last().isEqualTo("g:eth0 icmp 11/0 10.1.0.1 > 10.1.0.5 ttl 64");
    }

    @Test
    void twoGatewaysThatPointAtEachOtherEndWithTheTimeToLive() {
        Host first = Hosts.named(
                "g", "eth0 10.1.0.1/24", "eth1 10.2.0.1/24", "ip_forward=1", "default via 10.2.0.2 dev eth1");
        Host second = Hosts.named("s", "eth0 10.2.0.2/24", "ip_forward=1", "default via 10.2.0.1 dev eth0");
        Asked asked = Asked.across("udp 10.9.0.9", LANS, CLIENT, first, second);
        assertThat(asked.packets()).filteredOn(packet -> packet.contains("udp")).hasSize(64);
        assertThat(ending(asked)).isIn("LOST g", "LOST s");
    }

    @Test
    void strictReversePathFilterLooksAtTheWayBack() {
        Asked asked = Asked.across(
                "udp 10.2.0.9 bind 192.0.2.5",
                LANS,
                Hosts.named(
                        "a",
                        "eth0 10.1.0.5/24 192.0.2.5/32",
                        "default via 10.1.0.1 dev eth0",
                        "conf.all.arp_announce=2"),
                gate("conf.all.rp_filter=1", "192.0.2.0/24 via 10.2.0.7 dev eth1"),
                SERVER);
        assertThat(ending(asked)).isEqualTo("LOST g");
        assertThat(asked.timeline().ending().why().rule().id()).isEqualTo("linux.source-check");
    }

    @Test
    void aServerOnTheWildcardAnswersFromAnotherAddressAndAConnectedClientDoesNotTakeIt() {
        Host server = Hosts.named("s", "eth0 10.2.0.9/24 10.2.0.10/24", "default via 10.2.0.1 dev eth0");
        Asked asked = Asked.across("udp 10.2.0.10", LANS, CLIENT, gate(), server);
        assertThat(ending(asked)).isEqualTo("ANSWER_LOST a");
        assertThat(asked.packets()).last().isEqualTo("g:eth1 icmp 3/3 10.1.0.5 > 10.2.0.9 ttl 63");
    }

    @Test
    void aLostSynIsRepeatedEverySecondAndThenConnectGivesUp() {
        Asked asked = Asked.across("tcp 10.2.0.9", LANS, CLIENT, gate("blackhole 10.2.0.9/32"), SERVER);
        assertThat(asked.all(Decision.Repeated.class)).hasSize(6);
        assertThat(error(asked)).isEqualTo("ETIMEDOUT");
    }

    @Test
    void aGatewayAnswersForWhatLiesBehindItIfItIsAProxy() {
        Host flat = Hosts.named("a", "eth0 10.1.0.5/8");
        Asked asked = Asked.across("ping 10.2.0.9", LANS, flat, gate("conf.all.proxy_arp=1"), SERVER);
        assertThat(ending(asked)).isEqualTo("ANSWERED a");
        assertThat(ending(Asked.across("ping 10.2.0.9", LANS, flat, gate(), SERVER)))
                .isEqualTo("NO_NEIGHBOUR a");
    }

    @Test
    void aRedirectIsSentBeforeThePacketAndObeyedFromTheNextOneOn() {
        List<String> lan = List.of("a:eth0 g:eth0 r:eth0", "r:eth1 s:eth0");
        Host first = Hosts.named("g", "eth0 10.1.0.1/24", "ip_forward=1", "10.2.0.0/24 via 10.1.0.2 dev eth0");
        Host better = Hosts.named("r", "eth0 10.1.0.2/24", "eth1 10.2.0.1/24", "ip_forward=1");
        Asked asked = Asked.across("udp 10.2.0.9", lan, CLIENT, first, better, SERVER);
        assertThat(asked.packets())
                .startsWith(
                        "a:eth0 udp 10.1.0.5 > 10.2.0.9 ttl 64",
                        "g:eth0 icmp 5/1 10.1.0.1 > 10.1.0.5 ttl 64",
                        "g:eth0 udp 10.1.0.5 > 10.2.0.9 ttl 63");
        assertThat(ending(asked)).isEqualTo("ANSWERED a");
    }

    @Test
    void afterSixErrorsAtOnceTheSenderIsToldOnceASecond() {
        Asked asked = Asked.across("tcp 10.2.0.77", LANS, CLIENT, gate(), SERVER);
        assertThat(asked.packets())
                .filteredOn(packet -> packet.contains("icmp 3/1"))
                .hasSizeBetween(1, 6);
    }
}
