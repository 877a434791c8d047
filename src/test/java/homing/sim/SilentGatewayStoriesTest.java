package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Change;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How Windows since Vista finds by TCP that a gateway is dead though its neighbour entry is fine, and that it is back. */
class SilentGatewayStoriesTest {
    private static final long SECOND = 1_000_000;
    private static final String NETWORK = """
            homing: 1
            hosts:
              pc:
                stack: windows-modern/win10
                adapters: {A: {addresses: 192.0.2.10/24, gateways: [192.0.2.1, 192.0.2.2 metric 10]}}
              g1: {adapters: {in: {addresses: 192.0.2.1/24}, out: {addresses: 203.0.113.1/24}}, settings: {ip_forward: 1}}
              g2: {adapters: {in: {addresses: 192.0.2.2/24}, out: {addresses: 203.0.113.2/24}}, settings: {ip_forward: 1}}
              server:
                adapters: {eth0: {addresses: [203.0.113.101/24, 203.0.113.102/24, 203.0.113.103/24, 203.0.113.104/24, 203.0.113.105/24, 203.0.113.106/24]}}
                routes: [default via 203.0.113.2]
            lans:
              L: [pc:A, g1:in, g2:in]
              F: [g1:out, g2:out, server:eth0]
            """;

    private final List<Script.Action> actions = new ArrayList<>();

    private void call(long second, Program program, int last) {
        IpAddress to = IpAddress.parse("203.0.113." + last);
        actions.add(new Script.Ask(Call.of("pc", program, to, 80), second * SECOND));
    }

    /** The first gateway answers ARP all the time; whether it forwards is another matter. */
    private void forwards(long second, boolean forwards) {
        actions.add(new Script.Do(new Change.OfSetting("g1", "ip_forward", forwards ? 1 : 0), second * SECOND));
    }

    private Timeline run() {
        try {
            Network network = ScenarioReader.read("n", NETWORK.getBytes(StandardCharsets.UTF_8))
                    .network();
            return Simulation.of(network).run(new Script(Map.of("server", Service.on(80)), actions));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static List<String> gateways(Timeline timeline) {
        return timeline.calls().stream()
                .map(made ->
                        made.result().nextHop() + " " + made.ending().kind().word())
                .toList();
    }

    /** Second, whom it is about, rule, whether it moves. */
    private static List<String> moves(Timeline timeline) {
        List<String> moves = new ArrayList<>();
        timeline.moments().forEach(moment -> {
            if (moment.step().decision() instanceof Decision.Moved moved) {
                String who = moved.address().map(IpAddress::toString).orElse("host");
                String where = moved.verdict().isChosen() ? "to " + moved.to().gateway() : "stays";
                moves.add(moment.step().micros() / SECOND + " " + who + " "
                        + moved.verdict().rule().id() + " " + where);
            }
        });
        return moves;
    }

    @Test
    @DisplayName("A SYN that nobody answers marks the gateway dead; one connection a minute tries it, until it answers")
    void deadAndBack() {
        call(0, Program.TCP_CONNECT, 101);
        forwards(10, false);
        call(20, Program.TCP_CONNECT, 102);
        call(60, Program.TCP_CONNECT, 103);
        call(105, Program.TCP_CONNECT, 104);
        call(130, Program.TCP_CONNECT, 105);
        forwards(150, true);
        call(190, Program.TCP_CONNECT, 106);
        call(195, Program.UDP_SENDTO, 101);
        Timeline timeline = run();
        assertThat(gateways(timeline))
                .containsExactly(
                        "192.0.2.1 answered",
                        "192.0.2.1 lost",
                        "192.0.2.2 answered",
                        "192.0.2.1 lost",
                        "192.0.2.2 answered",
                        "192.0.2.1 answered",
                        "192.0.2.1 answered");
        assertThat(moves(timeline))
                .containsExactly(
                        "41 203.0.113.102 WM-D1 to 192.0.2.2",
                        "41 host WM-D1 to 192.0.2.2",
                        "126 host WM-D3 to 192.0.2.2",
                        "190 host WM-D3 to 192.0.2.1");
    }

    @Test
    @DisplayName(
            "Of four remote addresses one has moved, which is not more than a quarter: the others keep the gateway")
    void aQuarterIsNotEnough() {
        call(0, Program.TCP_CONNECT, 101);
        call(1, Program.TCP_CONNECT, 102);
        call(2, Program.TCP_CONNECT, 103);
        forwards(10, false);
        call(20, Program.TCP_CONNECT, 104);
        call(50, Program.UDP_SENDTO, 105);
        call(60, Program.TCP_CONNECT, 104);
        Timeline timeline = run();
        assertThat(moves(timeline)).containsExactly("41 203.0.113.104 WM-D1 to 192.0.2.2", "41 host WM-D1 stays");
        assertThat(gateways(timeline)).endsWith("192.0.2.1 lost", "192.0.2.2 answered");
    }

    @Test
    @DisplayName("Data that nobody answers moves its connection to the other gateway, and arrives by it")
    void dataGoesOn() {
        call(0, Program.TCP_CONNECT, 101);
        forwards(10, false);
        call(20, Program.TCP_SEND, 101);
        Timeline timeline = run();
        assertThat(moves(timeline)).startsWith("41 203.0.113.101 WM-D1 to 192.0.2.2", "41 host WM-D1 to 192.0.2.2");
        assertThat(gateways(timeline)).containsExactly("192.0.2.1 answered", "192.0.2.1 answered");
    }
}
