package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.Timer;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples that need several calls, or time. */
class WorkedExampleStoriesTest {
    private static final long SECOND = 1_000_000;
    private static final PipelineStack XP_SP2 = WorkedExampleTest.stack("windows-xp/xp-sp2");

    private static HostState host(List<String> adapters, String... neighbours) {
        return XP_SP2.start(Hosts.of("windows-xp/xp-sp2", adapters, List.of(), List.of(neighbours)));
    }

    private static Call bind(String address, int port, Call.Sharing sharing) {
        Call.Options options = Call.Options.NONE
                .withBind(IpAddress.parse(address))
                .withSourcePort(port)
                .withSharing(sharing);
        return Call.of("client", Program.TCP_CONNECT, IpAddress.parse("10.1.1.1"), 80)
                .with(options);
    }

    private static Call datagram(String to) {
        return Call.of("client", Program.UDP_SENDTO, IpAddress.parse(to), 53);
    }

    private static String bindError(Outcome outcome) {
        return outcome.happenings().stream()
                .map(Happening::decision)
                .filter(Decision.Bound.class::isInstance)
                .map(Decision.Bound.class::cast)
                .findFirst()
                .orElseThrow()
                .failure()
                .map(error -> String.valueOf(error.number()))
                .orElse("ok");
    }

    @Test
    @DisplayName("WX-15: two sockets on two addresses share a port, a third on the first address does not get it")
    void wx15() {
        HostState start = host(
                List.of("A idx=2 bind=1 metric=20 addr=10.0.0.1/8", "B idx=3 bind=2 metric=20 addr=10.99.99.99/24"));
        Outcome first = XP_SP2.call(start, bind("10.0.0.1", 5150, Call.Sharing.EXCLUSIVE), 0);
        Outcome second = XP_SP2.call(first.after(), bind("10.99.99.99", 5150, Call.Sharing.DEFAULT), 0);
        Outcome third = XP_SP2.call(second.after(), bind("10.0.0.1", 5150, Call.Sharing.DEFAULT), 0);
        assertThat(List.of(bindError(first), bindError(second), bindError(third)))
                .containsExactly("ok", "ok", "10048");
    }

    @Test
    @DisplayName("WX-17: a TCP connection to nobody asks by ARP with each SYN and fails with 10060 after 21 seconds")
    void wx17() {
        HostState start = host(List.of("LAN idx=2 bind=1 metric=20 addr=192.0.2.10/24"));
        Call call = Call.of("client", Program.TCP_CONNECT, IpAddress.parse("192.0.2.200"), 80);
        Outcome outcome = XP_SP2.call(start, call, 0);
        assertThat(WorkedExampleTest.record(outcome))
                .containsAllEntriesOf(Map.of("adapter", "LAN", "source", "192.0.2.10", "nexthop", "192.0.2.200"));
        List<String> later = silence(outcome);
        assertThat(later)
                .containsExactly(
                        "3 Repeated",
                        "3 NeighbourLookup",
                        "3 ARP",
                        "9 Repeated",
                        "9 NeighbourLookup",
                        "9 ARP",
                        "21 Failed 10060",
                        "21 GaveUp");
    }

    @Test
    @DisplayName("A datagram to nobody asks once and is lost without a word")
    void datagramToNobody() {
        HostState start = host(List.of("LAN addr=192.0.2.10/24"));
        assertThat(silence(XP_SP2.call(start, datagram("192.0.2.200"), 0))).containsExactly("1 GaveUp", "5 TimedOut");
    }

    /** What the host does while nobody answers: second and deed. */
    private static List<String> silence(Outcome first) {
        List<String> told = new ArrayList<>();
        List<Timer> timers = new ArrayList<>(first.timers());
        HostState state = first.after();
        while (!timers.isEmpty()) {
            timers.sort(Comparator.comparingLong(Timer::atMicros));
            Timer due = timers.remove(0);
            Outcome next = XP_SP2.expire(state, due, due.atMicros());
            next.happenings().forEach(one -> told.add(due.atMicros() / SECOND + " " + deed(one.decision())));
            timers.addAll(next.timers());
            state = next.after();
        }
        return told;
    }

    private static String deed(Decision decision) {
        if (decision instanceof Decision.Failed failed) {
            return "Failed " + failed.error().number();
        }
        return decision instanceof Decision.Transmitted sent && sent.frame().packet() instanceof Packet.Arp
                ? "ARP"
                : decision.getClass().getSimpleName();
    }

    @Test
    @DisplayName("WX-21: an unused ARP entry lives 120 seconds, a used one 600, a static one for ever")
    void wx21() {
        HostState start = host(
                List.of("LAN idx=2 bind=1 metric=20 addr=192.0.2.10/24"),
                "192.0.2.20 at 02-00-00-00-00-20 dynamic",
                "192.0.2.30 at 02-00-00-00-00-30 dynamic",
                "192.0.2.40 at 02-00-00-00-00-40 static");
        assertThat(knows(start, "192.0.2.20", 119)).isTrue();
        assertThat(knows(start, "192.0.2.20", 120)).isFalse();
        HostState used = start;
        for (int second = 0; second < 600; second += 10) {
            Outcome outcome = XP_SP2.call(used, datagram("192.0.2.30"), second * SECOND);
            assertThat(WorkedExampleTest.record(outcome)).containsKey("dstmac");
            used = outcome.after();
        }
        assertThat(knows(used, "192.0.2.30", 599)).isTrue();
        assertThat(knows(used, "192.0.2.30", 600)).isFalse();
        assertThat(knows(start, "192.0.2.40", 100_000)).isTrue();
    }

    private static boolean knows(HostState state, String neighbour, long second) {
        Outcome outcome = XP_SP2.call(state, datagram(neighbour), second * SECOND);
        return WorkedExampleTest.record(outcome).containsKey("dstmac");
    }
}
