package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Call;
import homing.model.Change;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.Timer;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import homing.state.NeighbourKey;
import homing.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples that need several calls, or time. */
class ModernExampleStoriesTest {
    private static final long SECOND = 1_000_000;
    private static final IpAddress GATEWAY = IpAddress.parse("192.0.2.1");
    private static final Mac MAC = Mac.parse("02:00:00:00:00:99");
    private static final PipelineStack WIN10 = ModernExampleTest.stack("windows-modern/win10");

    private static final PipelineStack VISTA7 = ModernExampleTest.stack("windows-modern/vista7");

    private static HostState host(List<String> adapters, String... neighbours) {
        return WIN10.start(Hosts.of("windows-modern/win10", adapters, List.of(), List.of(neighbours)));
    }

    private static Decision.NeighbourLookup lookup(Outcome outcome) {
        return outcome.happenings().stream()
                .map(Happening::decision)
                .filter(Decision.NeighbourLookup.class::isInstance)
                .map(Decision.NeighbourLookup.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static NeighbourState gateway(HostState state) {
        return state.neighbour(new NeighbourKey("Eth", GATEWAY)).orElseThrow().state();
    }

    @Test
    @DisplayName("WM-23: a neighbour confirmed 14 seconds ago is reachable; after 16 it is stale, is used, and waits")
    void wm23() {
        HostState start = host(
                List.of("Eth idx=6 bind=1 metric=25 addr=192.0.2.10/24 gw=192.0.2.1"),
                "192.0.2.1 at 02-00-00-00-00-99 dynamic");
        HostState half =
                start.with(start.host().withSettings(start.host().settings().with("ReachableTime", 15_000)));
        Call call = ExampleCall.parse("udp sendto 203.0.113.80:53, unbound");
        Outcome early = WIN10.call(silence(WIN10.wake(half, 0), 14), call, 14 * SECOND);
        Outcome late = WIN10.call(silence(WIN10.wake(half, 0), 16), call, 16 * SECOND);
        assertThat(lookup(early).entry()).contains(NeighbourState.REACHABLE);
        assertThat(lookup(late).entry()).contains(NeighbourState.STALE);
        assertThat(lookup(late).hardware()).contains(MAC);
        assertThat(gateway(late.after())).isEqualTo(NeighbourState.DELAY);
    }

    @Test
    @DisplayName("WM-25: interface metrics of a wired and a wireless adapter, and what is added to them")
    void wm25() {
        HostState start = host(List.of(
                "Eth idx=6 bind=1 speed=1Gb addr=192.0.2.10/24 gw=192.0.2.1",
                "Wifi idx=9 bind=2 speed=867Mb wireless addr=198.51.100.10/24 gw=198.51.100.1"));
        ModernHost host = new ModernHost(start.host(), ModernVariant.WIN10);
        assertThat(host.interfaceMetric("Eth")).isEqualTo(25);
        assertThat(host.interfaceMetric("Wifi")).isEqualTo(35);
        assertThat(metrics(host, "0.0.0.0/0")).containsExactly(25L, 35L);
        assertThat(metrics(host, "192.0.2.0/24")).containsExactly(281L);
        assertThat(metrics(host, "198.51.100.0/24")).containsExactly(291L);
        assertThat(metrics(host, "127.0.0.0/8")).containsExactly(331L);
    }

    private static List<Long> metrics(ModernHost host, String destination) {
        List<Route> routes = host.host().mainTable().to(Prefix.parse(destination));
        return routes.stream().map(host::metric).toList();
    }

    @Test
    @DisplayName("WM-26: a gateway that does not answer is dead at once, is tried again after a minute, and comes back")
    void wm26() {
        HostState start = host(
                List.of("Eth idx=6 bind=1 metric=25 addr=192.0.2.10/24 gw=192.0.2.1,192.0.2.2@10"),
                "192.0.2.2 at 02-00-00-00-00-98 static");
        HostState dead = silence(WIN10.call(start, ExampleCall.parse("udp sendto 203.0.113.9:53, unbound"), 0), 4);
        assertThat(gateway(dead)).isEqualTo(NeighbourState.FAILED);
        assertThat(nextHop(dead, "tcp connect 203.0.113.80:80, unbound", 10)).isEqualTo("192.0.2.2");
        assertThat(nextHop(dead, "udp sendto 203.0.113.80:53, unbound", 70)).isEqualTo("192.0.2.2");

        Outcome probe = WIN10.call(dead, ExampleCall.parse("tcp connect 203.0.113.80:80, unbound"), 70 * SECOND);
        assertThat(ExampleRecord.of(probe)).containsEntry("nexthop", "192.0.2.1");
        assertThat(nextHop(probe.after(), "tcp connect 203.0.113.81:80, unbound", 70))
                .isEqualTo("192.0.2.2");
        HostState alive = answered(probe.after(), 71);
        assertThat(nextHop(alive, "tcp connect 203.0.113.81:80, unbound", 72)).isEqualTo("192.0.2.1");

        HostState again = silence(probe, 80);
        assertThat(nextHop(again, "tcp connect 203.0.113.81:80, unbound", 90)).isEqualTo("192.0.2.2");
    }

    @Test
    @DisplayName("WM-27: a route whose sum is less than the interface metric is refused to the old function")
    void wm27() {
        HostState start = host(List.of("Eth idx=6 bind=1 metric=25 addr=192.0.2.10/24 gw=192.0.2.1"));
        Outcome refused = VISTA7.change(start, byOldApi(10), 0);
        Decision.Changed changed =
                (Decision.Changed) refused.happenings().get(0).decision();
        assertThat(changed.verdict().isChosen()).isFalse();
        assertThat(changed.verdict().rule().id()).isEqualTo("WM-ADD");
        assertThat(Words.english().say(changed.verdict().why())).endsWith("system error 160");
        assertThat(refused.after()).isEqualTo(start);

        HostState after = VISTA7.change(start, byOldApi(30), 0).after();
        ModernHost host = new ModernHost(after.host(), ModernVariant.VISTA7);
        assertThat(metrics(host, "203.0.113.0/24")).containsExactly(30L);
        assertThat(nextHop(after, "udp sendto 203.0.113.80:53, unbound", 1)).isEqualTo("192.0.2.254");
    }

    private static Change byOldApi(long metric) {
        Route route = Route.via(Prefix.parse("203.0.113.0/24"), IpAddress.parse("192.0.2.254"), "Eth", metric);
        return new Change.OfRoute("client", "main", route, true, true);
    }

    private static String nextHop(HostState state, String call, long second) {
        return ExampleRecord.of(WIN10.call(state, ExampleCall.parse(call), second * SECOND))
                .get("nexthop");
    }

    private static HostState answered(HostState state, long second) {
        Mac own = state.host().adapter("Eth").orElseThrow().mac();
        Packet.Arp reply = new Packet.Arp(Packet.ArpOperation.REPLY, MAC, GATEWAY, own, IpAddress.parse("192.0.2.10"));
        return WIN10.receive(state, "Eth", new Frame(MAC, own, reply), second * SECOND)
                .after();
    }

    /** The host after nobody has answered until that second. */
    private static HostState silence(Outcome first, long until) {
        List<Timer> timers = new ArrayList<>(first.timers());
        HostState state = first.after();
        timers.sort(Comparator.comparingLong(Timer::atMicros));
        while (!timers.isEmpty() && timers.get(0).atMicros() <= until * SECOND) {
            Timer due = timers.remove(0);
            Outcome next = WIN10.expire(state, due, due.atMicros());
            timers.addAll(next.timers());
            timers.sort(Comparator.comparingLong(Timer::atMicros));
            state = next.after();
        }
        return state;
    }
}
