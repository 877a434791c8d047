package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.state.HostState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples in which the host is asked. */
class WorkedExampleReceiveTest {
    private static final PipelineStack XP_SP2 = WorkedExampleTest.stack("windows-xp/xp-sp2");
    private static final HostState HOST = XP_SP2.start(Hosts.of(
            "windows-xp/xp-sp2",
            List.of(
                    "A idx=2 bind=1 metric=20 addr=192.0.2.10/24 gw=192.0.2.1",
                    "B idx=3 bind=2 metric=20 addr=198.51.100.10/24"),
            List.of(),
            List.of()));

    private static Outcome receive(String adapter, String from, String to) {
        Adapter hearing = HOST.host().adapter(adapter).orElseThrow();
        Packet.Ip echo =
                new Packet.Ip(IpAddress.parse(from), IpAddress.parse(to), 60, Transport.Icmp.echoRequest(1, 1));
        return XP_SP2.receive(HOST, adapter, new Frame(Mac.parse("02:00:00:00:00:99"), hearing.mac(), echo), 0);
    }

    private static List<Decision> decisions(Outcome outcome) {
        return outcome.happenings().stream().map(Happening::decision).toList();
    }

    private static Decision.Delivered delivered(Outcome outcome) {
        return decisions(outcome).stream()
                .filter(Decision.Delivered.class::isInstance)
                .map(Decision.Delivered.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("WX-18: an echo for B's address that arrives on A is accepted, and answered by A in B's name")
    void wx18() {
        Outcome outcome = receive("A", "203.0.113.80", "198.51.100.10");
        assertThat(delivered(outcome).recipient()).isEqualTo(Decision.Delivered.Recipient.SYSTEM);
        assertThat(WorkedExampleTest.record(outcome))
                .containsAllEntriesOf(Map.of(
                        "adapter", "A", "source", "198.51.100.10", "nexthop", "192.0.2.1", "foreignSource", "true"));
    }

    @ParameterizedTest
    @CsvSource({"B, 192.0.2.10, 198.51.100.7, B, 198.51.100.7", "B, 192.0.2.10, 192.0.2.7, A, 192.0.2.7"})
    void theAnswersWayIsLookedUpAnewAndItsSourceIsTheAddressThatWasAsked(
            String in, String asked, String peer, String out, String nextHop) {
        assertThat(WorkedExampleTest.record(receive(in, peer, asked)))
                .containsAllEntriesOf(Map.of("adapter", out, "source", asked, "nexthop", nextHop));
    }

    @ParameterizedTest
    @CsvSource({"A, 198.51.100.10, XP-X1", "B, 198.51.100.10, wire.frame-taken"})
    void whatAnotherAdapterOwnsIsAcceptedByTheWeakHost(String in, String asked, String rule) {
        Decision.Arrived arrived = decisions(receive(in, "203.0.113.80", asked)).stream()
                .filter(Decision.Arrived.class::isInstance)
                .map(Decision.Arrived.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(arrived.verdict().rule().id()).isEqualTo(rule);
    }

    @Test
    void aPacketForSomebodyElseIsThrownAway() {
        List<Decision> told = decisions(receive("A", "203.0.113.80", "203.0.113.99"));
        assertThat(told)
                .last()
                .isInstanceOfSatisfying(
                        Decision.Dropped.class,
                        dropped -> assertThat(dropped.verdict().rule().id()).isEqualTo("XP-X4"));
    }
}
