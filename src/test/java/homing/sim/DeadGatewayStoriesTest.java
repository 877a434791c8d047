package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Change;
import homing.model.Network;
import homing.model.NextHop;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How Windows finds out that a default gateway is dead, and what it does then. */
class DeadGatewayStoriesTest {
    private static final long SECOND = 1_000_000;
    private static final String SERVER = "203.0.113.101";

    private final List<Script.Action> actions = new ArrayList<>();

    /** A Windows host, its gateways, a way back that never dies, and a server with eleven addresses. */
    private static String network(String variant, String adapters, String settings) {
        String addresses = String.join(
                ", ",
                IntStream.rangeClosed(101, 111)
                        .mapToObj(last -> "203.0.113." + last + "/24")
                        .toList());
        return """
            homing: 1
            hosts:
              pc: {stack: windows-xp/%s, adapters: {%s}, settings: {%s}}
              g1: {adapters: {in: {addresses: 192.0.2.1/24}, out: {addresses: 203.0.113.1/24}}, settings: {ip_forward: 1}}
              g2: {adapters: {in: {addresses: 192.0.2.2/24}, out: {addresses: 203.0.113.2/24}}, settings: {ip_forward: 1}}
              g3: {adapters: {in: {addresses: 198.51.100.1/24}, out: {addresses: 203.0.113.3/24}}, settings: {ip_forward: 1}}
              back: {adapters: {in: {addresses: 192.0.2.9/24}, out: {addresses: 203.0.113.9/24}}, settings: {ip_forward: 1}}
              server:
                adapters: {eth0: {addresses: [%s]}}
                routes: [default via 203.0.113.9]
            lans:
              L: [pc:A, g1:in, g2:in, back:in]
              M: [pc:B, g3:in]
              F: [g1:out, g2:out, g3:out, back:out, server:eth0]
            """.formatted(variant, adapters, settings, addresses);
    }

    private static final String TWO_ON_ONE =
            "A: {addresses: 192.0.2.10/24, gateways: [192.0.2.1, 192.0.2.2], binding: 1},"
                    + " B: {addresses: 198.51.100.10/24, binding: 2}";
    private static final String THREE_ON_TWO =
            "A: {addresses: 192.0.2.10/24, gateways: [192.0.2.1, 192.0.2.2], binding: 1},"
                    + " B: {addresses: 198.51.100.10/24, gateways: 198.51.100.1, binding: 2}";

    private void at(long second, Program program, String to) {
        int port = program == Program.UDP_SENDTO ? 53 : 80;
        actions.add(new Script.Ask(Call.of("pc", program, IpAddress.parse(to), port), second * SECOND));
    }

    private void power(long second, String host, boolean on) {
        actions.add(new Script.Do(new Change.OfPower(host, on), second * SECOND));
    }

    private Timeline run(String text) {
        try {
            Network network = ScenarioReader.read("n", text.getBytes(StandardCharsets.UTF_8))
                    .network();
            return Simulation.of(network).run(new Script(Map.of("server", Service.on(80)), actions));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static String ofHost(Timeline timeline, int step) {
        return timeline.after(step)
                .host("pc")
                .orElseThrow()
                .memory()
                .gateways()
                .ofHost()
                .map(NextHop::gateway)
                .map(Object::toString)
                .orElse("as configured");
    }

    /** The first gateway of each call, and how the call ended. */
    private static List<String> calls(Timeline timeline) {
        return timeline.calls().stream()
                .map(made -> gateway(made) + " " + made.ending().kind().word())
                .toList();
    }

    private static String gateway(Made made) {
        return String.valueOf(made.result().nextHop());
    }

    /** What was moved and what stayed: second, address or host, rule. */
    private static List<String> moves(Timeline timeline) {
        return timeline.moments().stream()
                .filter(moment -> moment.step().decision() instanceof Decision.Moved)
                .map(moment -> {
                    Decision.Moved moved = (Decision.Moved) moment.step().decision();
                    return moment.step().micros() / SECOND + " "
                            + moved.address().map(Object::toString).orElse("host")
                            + (moved.verdict().isChosen() ? " -> " + moved.to().gateway() : " stays")
                            + " " + moved.verdict().rule().id();
                })
                .toList();
    }

    @Test
    @DisplayName("WX-11: one connection finds its gateways dead one after the other, and the host changes each time")
    void wx11() {
        at(0, Program.TCP_CONNECT, SERVER);
        power(10, "g1", false);
        at(20, Program.TCP_SEND, SERVER);
        power(150, "g2", false);
        at(160, Program.TCP_SEND, SERVER);
        Timeline timeline = run(network("nt4", THREE_ON_TWO, ""));
        assertThat(calls(timeline)).containsExactly("192.0.2.1 answered", "192.0.2.1 answered", "192.0.2.2 answered");
        assertThat(moves(timeline))
                .containsExactly(
                        "41 " + SERVER + " -> 192.0.2.2 XP-D2",
                        "41 host -> 192.0.2.2 XP-D3",
                        "181 " + SERVER + " -> 198.51.100.1 XP-D2",
                        "181 host -> 198.51.100.1 XP-D3");
        assertThat(ofHost(timeline, timeline.length())).isEqualTo("198.51.100.1");
    }

    @Test
    void aConnectionThatMovesToAnotherAdapterKeepsItsSource() {
        at(0, Program.TCP_CONNECT, SERVER);
        power(10, "g1", false);
        at(20, Program.TCP_SEND, SERVER);
        String oneOnEach = network("xp-sp2", THREE_ON_TWO, "").replace("[192.0.2.1, 192.0.2.2]", "192.0.2.1");
        Decision.SourceChoice source = run(oneOnEach).moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.SourceChoice.class::isInstance)
                .map(Decision.SourceChoice.class::cast)
                .filter(choice -> choice.adapter().equals("B"))
                .findFirst()
                .orElseThrow();
        assertThat(source.source()).hasToString("192.0.2.10");
        assertThat(source.foreign()).isTrue();
    }

    @Test
    @DisplayName("WX-12: of eleven connections the third that finds the gateway dead takes the host with it")
    void wx12() {
        for (int i = 1; i <= 11; i++) {
            at(i, Program.TCP_CONNECT, "203.0.113." + (100 + i));
        }
        power(20, "g1", false);
        for (int i = 1; i <= 4; i++) {
            at(100L * i, Program.TCP_SEND, "203.0.113." + (100 + i));
        }
        Timeline timeline = run(network("nt4", TWO_ON_ONE, "TcpMaxDataRetransmissions: 5"));
        assertThat(moves(timeline))
                .containsExactly(
                        "121 203.0.113.101 -> 192.0.2.2 XP-D2",
                        "121 host stays XP-D3",
                        "221 203.0.113.102 -> 192.0.2.2 XP-D2",
                        "221 host stays XP-D3",
                        "321 203.0.113.103 -> 192.0.2.2 XP-D2",
                        "321 host -> 192.0.2.2 XP-D3");
        assertThat(calls(timeline).subList(11, 15))
                .containsExactly(
                        "192.0.2.1 answered", "192.0.2.1 answered", "192.0.2.1 answered", "192.0.2.2 answered");
    }

    @Test
    @DisplayName("WX-13: XP without service pack moves new connections one by one; datagrams keep to the dead gateway")
    void wx13() {
        power(0, "g1", false);
        at(1, Program.TCP_CONNECT, SERVER);
        at(60, Program.TCP_CONNECT, SERVER);
        at(90, Program.UDP_SENDTO, "203.0.113.102");
        Timeline timeline = run(network("xp-rtm", TWO_ON_ONE, ""));
        assertThat(calls(timeline))
                .containsExactly("192.0.2.1 no-neighbour", "192.0.2.2 answered", "192.0.2.1 no-neighbour");
        assertThat(moves(timeline)).containsExactly("22 " + SERVER + " -> 192.0.2.2 XP-D2-SYN", "22 host stays XP-D8");
    }

    @Test
    void sinceServicePack2TheHostMovesWithItsFirstConnection() {
        power(0, "g1", false);
        at(1, Program.TCP_CONNECT, SERVER);
        at(60, Program.TCP_CONNECT, "203.0.113.102");
        Timeline timeline = run(network("xp-sp2", TWO_ON_ONE, ""));
        assertThat(moves(timeline))
                .containsExactly("22 " + SERVER + " -> 192.0.2.2 XP-D2-SYN", "22 host -> 192.0.2.2 XP-D3");
        assertThat(calls(timeline)).containsExactly("192.0.2.1 no-neighbour", "192.0.2.2 answered");
    }

    @Test
    void beforeServicePack4OneConnectionIsEnough() {
        for (int i = 1; i <= 11; i++) {
            at(i, Program.TCP_CONNECT, "203.0.113." + (100 + i));
        }
        power(20, "g1", false);
        at(100, Program.TCP_SEND, SERVER);
        assertThat(moves(run(network("nt4", TWO_ON_ONE, "dgdOld: 1")))).containsExactly("121 host -> 192.0.2.2 XP-D7");
    }

    @Test
    void theListBeginsAgainAndAGatewayThatIsBackIsNotPreferred() {
        at(0, Program.TCP_CONNECT, SERVER);
        power(10, "g1", false);
        at(20, Program.TCP_SEND, SERVER);
        power(200, "g1", true);
        at(210, Program.TCP_SEND, SERVER);
        power(220, "g2", false);
        at(230, Program.TCP_SEND, SERVER);
        Timeline timeline = run(network("xp-sp2", TWO_ON_ONE, ""));
        assertThat(calls(timeline).subList(1, 4))
                .containsExactly("192.0.2.1 answered", "192.0.2.2 answered", "192.0.2.2 answered");
        assertThat(moves(timeline)).endsWith("251 " + SERVER + " -> 192.0.2.1 XP-D4", "251 host -> 192.0.2.1 XP-D3");
    }

    @Test
    void nothingMovesWhereDetectionIsOffOrARouteOfItsOwnLeadsThere() {
        at(0, Program.TCP_CONNECT, SERVER);
        power(10, "g1", false);
        at(20, Program.TCP_SEND, SERVER);
        assertThat(moves(run(network("xp-sp2", TWO_ON_ONE, "EnableDeadGWDetect: 0"))))
                .isEmpty();
        String routed = network("xp-sp2", TWO_ON_ONE, "")
                .replace("settings: {}}", "routes: [203.0.113.0/24 via 192.0.2.1 dev A metric 1]}");
        Timeline timeline = run(routed);
        assertThat(moves(timeline)).isEmpty();
        assertThat(calls(timeline)).containsExactly("192.0.2.1 answered", "192.0.2.1 lost");
    }

    @Test
    void datagramsNeverMoveAnything() {
        power(0, "g1", false);
        for (int i = 1; i <= 9; i++) {
            at(10L * i, Program.UDP_SENDTO, SERVER);
        }
        assertThat(moves(run(network("xp-sp2", TWO_ON_ONE, "")))).isEmpty();
    }

    @Test
    void aRestartedHostBeginsWithItsFirstGateway() {
        at(0, Program.TCP_CONNECT, SERVER);
        power(10, "g1", false);
        at(20, Program.TCP_SEND, SERVER);
        power(200, "pc", false);
        power(210, "pc", true);
        Timeline timeline = run(network("xp-sp2", TWO_ON_ONE, ""));
        assertThat(ofHost(timeline, timeline.length())).isEqualTo("as configured");
    }
}
