package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Service;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import homing.state.Serving;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples in which the host is asked, and who answers ARP. */
class ModernReceiveTest {
    private static final Mac PEER = Mac.parse("02:00:00:00:00:99");
    private static final PipelineStack WIN10 = ModernExampleTest.stack("windows-modern/win10");
    private static final String NIC = "Nic idx=3 bind=1 metric=25 addr=192.0.2.10/24 gw=192.0.2.1";
    private static final String LOOP = "Loop idx=8 bind=2 metric=25 addr=198.51.100.200/32";

    private static HostState server(String... adapters) {
        HostState start = WIN10.start(Hosts.of("windows-modern", List.of(adapters), List.of(), List.of()));
        return start.with(Serving.of(Service.on(80)));
    }

    private static Outcome receive(HostState state, String to, int ttl) {
        Transport syn = new Transport.Tcp(50_000, 80, "S");
        Packet.Ip packet = new Packet.Ip(IpAddress.parse("203.0.113.80"), IpAddress.parse(to), ttl, syn);
        Mac own = state.host().adapter("Nic").orElseThrow().mac();
        return WIN10.receive(state, "Nic", new Frame(PEER, own, packet), 0);
    }

    private static List<Decision> decisions(Outcome outcome) {
        return outcome.happenings().stream().map(Happening::decision).toList();
    }

    private static String rule(Decision.Dropped dropped) {
        return dropped.verdict().rule().id();
    }

    @Test
    @DisplayName("WM-18a: a SYN for another adapter's address is dropped silently")
    void wm18a() {
        Outcome outcome = receive(server(NIC, LOOP), "198.51.100.200", 60);
        assertThat(decisions(outcome))
                .last()
                .isInstanceOfSatisfying(
                        Decision.Dropped.class,
                        dropped -> assertThat(rule(dropped)).isEqualTo("WM-X1"));
        assertThat(outcome.happenings()).noneMatch(one -> one.transmission().isPresent());
    }

    @Test
    @DisplayName("WM-18b: with weak host receive here and weak host send there it is answered in the other's name")
    void wm18b() {
        Outcome outcome = receive(server(NIC + " weakrecv", LOOP + " weaksend weakrecv"), "198.51.100.200", 60);
        assertThat(ExampleRecord.of(outcome))
                .containsAllEntriesOf(Map.of(
                        "adapter", "Nic", "source", "198.51.100.200", "nexthop", "192.0.2.1", "foreignSource", "true"));
    }

    @Test
    @DisplayName("WM-18c: without weak host send there is no way for the answer")
    void wm18c() {
        Outcome outcome = receive(server(NIC + " weakrecv", LOOP), "198.51.100.200", 60);
        assertThat(decisions(outcome)).anyMatch(Decision.Delivered.class::isInstance);
        assertThat(decisions(outcome))
                .last()
                .isInstanceOfSatisfying(
                        Decision.Dropped.class,
                        dropped -> assertThat(rule(dropped)).isEqualTo("WM-R7"));
    }

    @Test
    void whatIsForSomebodyElseIsSentOnOnlyByAnAdapterThatForwards() {
        String to = "203.0.113.7";
        assertThat(decisions(receive(server(NIC, LOOP), to, 60)))
                .last()
                .isInstanceOfSatisfying(
                        Decision.Dropped.class,
                        dropped -> assertThat(rule(dropped)).isEqualTo("WM-X5"));
        assertThat(decisions(receive(server(NIC + " forwarding", LOOP), to, 60)))
                .anyMatch(Decision.Forwarded.class::isInstance);
    }

    @Test
    void anAdapterAnswersArpForItsOwnAddressesOnly() {
        assertThat(asked("192.0.2.10").happenings())
                .anyMatch(one -> one.transmission().isPresent());
        assertThat(asked("198.51.100.200").happenings())
                .noneMatch(one -> one.transmission().isPresent());
    }

    private static Outcome asked(String target) {
        Packet.Arp request = new Packet.Arp(
                Packet.ArpOperation.REQUEST, PEER, IpAddress.parse("192.0.2.1"), Mac.ZERO, IpAddress.parse(target));
        return WIN10.receive(server(NIC, LOOP), "Nic", new Frame(PEER, Mac.BROADCAST, request), 0);
    }
}
