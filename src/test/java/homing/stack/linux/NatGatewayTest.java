package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import homing.state.HostState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gateway that translates addresses, and the answers that come back through it. */
class NatGatewayTest {
    private static final List<String> LANS = List.of("a:eth0 g:eth0", "g:eth1 s:eth0");
    private static final Host INSIDE = Hosts.named("a", "eth0 192.168.1.10/24", "default via 192.168.1.1 dev eth0");
    private static final Host OUTSIDE = Hosts.named("s", "eth0 198.51.100.80/24");

    private static Host gate(String... nat) {
        String[] lines = {"eth0 192.168.1.1/24", "eth1 198.51.100.1/24", "ip_forward=1"};
        return Hosts.named("g", Stream.of(lines, nat).flatMap(Stream::of).toArray(String[]::new));
    }

    private static HostState end(Asked asked) {
        return asked.timeline().after(asked.timeline().length()).host("g").orElseThrow();
    }

    @Test
    void masqueradeWearsTheOuterAddressAndTheAnswerIsTranslatedBack() {
        Asked asked =
                Asked.across("udp 198.51.100.80", LANS, INSIDE, gate("nat POSTROUTING out eth1 MASQUERADE"), OUTSIDE);
        assertThat(asked.packets())
                .containsExactly(
                        "a:eth0 udp 192.168.1.10 > 198.51.100.80 ttl 64",
                        "g:eth1 udp 198.51.100.1 > 198.51.100.80 ttl 63",
                        "s:eth0 udp 198.51.100.80 > 198.51.100.1 ttl 64",
                        "g:eth0 udp 198.51.100.80 > 192.168.1.10 ttl 63");
        assertThat(asked.timeline().result().reply()).hasToString("198.51.100.80");
        assertThat(end(asked).memory().flows()).hasSize(2);
    }

    @Test
    void destinationNatLeadsInsideAndTheClientSeesWhatItAsked() {
        Host outer = Hosts.named("a", "eth0 198.51.100.80/24");
        Host inner = Hosts.named("s", "eth0 192.168.1.10/24", "default via 192.168.1.1 dev eth0");
        Asked asked = Asked.across(
                "tcp 198.51.100.1",
                List.of("a:eth0 g:eth1", "g:eth0 s:eth0"),
                outer,
                gate("nat PREROUTING in eth1 DNAT 192.168.1.10"),
                inner);
        assertThat(asked.packets())
                .containsExactly(
                        "a:eth0 S 198.51.100.80 > 198.51.100.1 ttl 64",
                        "g:eth0 S 198.51.100.80 > 192.168.1.10 ttl 63",
                        "s:eth0 SA 192.168.1.10 > 198.51.100.80 ttl 64",
                        "g:eth1 SA 198.51.100.1 > 198.51.100.80 ttl 63",
                        "a:eth0 A 198.51.100.80 > 198.51.100.1 ttl 64",
                        "g:eth0 A 198.51.100.80 > 192.168.1.10 ttl 63");
    }

    @Test
    void anErrorAboutATranslatedPacketIsToldToTheOriginalClient() {
        Asked asked = Asked.across(
                "udp 198.51.100.80 port 9", LANS, INSIDE, gate("nat POSTROUTING out eth1 MASQUERADE"), OUTSIDE);
        assertThat(asked.packets()).last().isEqualTo("g:eth0 icmp 3/3 198.51.100.80 > 192.168.1.10 ttl 63");
        assertThat(asked.timeline().result().trouble()).contains("ECONNREFUSED");
    }

    @Test
    void aFailedNextHopIsToldToTheOriginalClientToo() {
        Asked asked =
                Asked.across("tcp 198.51.100.99", LANS, INSIDE, gate("nat POSTROUTING out eth1 MASQUERADE"), OUTSIDE);
        assertThat(asked.timeline().result().trouble()).contains("EHOSTUNREACH");
        assertThat(asked.packets())
                .last()
                .asString()
                .startsWith("g:eth0 icmp 3/1")
                .contains("> 192.168.1.10");
    }

    @Test
    void theChainsAreAskedForTheFirstPacketOnly() {
        Asked asked =
                Asked.across("tcp 198.51.100.80", LANS, INSIDE, gate("nat POSTROUTING out eth1 MASQUERADE"), OUTSIDE);
        long asking = asked.timeline().moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.Translation.class::isInstance)
                .map(Decision.Translation.class::cast)
                .filter(translation -> !translation.candidates().isEmpty())
                .count();
        assertThat(asking).isEqualTo(1);
    }
}
