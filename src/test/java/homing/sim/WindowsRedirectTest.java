package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gateway tells a Windows XP host of a better one. */
class WindowsRedirectTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              pc: {stack: windows-xp, adapters: {A: {addresses: 10.5.0.5/24, gateways: 10.5.0.1}}, settings: {%s}}
              g1: {adapters: {e: {addresses: 10.5.0.1/24}}, routes: [default via 10.5.0.2], settings: {ip_forward: 1}}
              g2: {adapters: {near: {addresses: 10.5.0.2/24}, far: {addresses: 203.0.113.1/24}}, settings: {ip_forward: 1}}
              web: {adapters: {e: {addresses: 203.0.113.80/24}}, routes: [default via 203.0.113.1]}
            lans: {L: [pc:A, g1:e, g2:near], F: [g2:far, web:e]}
            """;

    private static Timeline run(String settings, List<Long> seconds) {
        try {
            byte[] text = NETWORK.formatted(settings).getBytes(StandardCharsets.UTF_8);
            Network network = ScenarioReader.read("n", text).network();
            Call call = Call.of("pc", Program.UDP_SENDTO, IpAddress.parse("203.0.113.80"), 53);
            List<Script.Action> calls = seconds.stream()
                    .map(second -> (Script.Action) new Script.Ask(call, second * 1_000_000))
                    .toList();
            return Simulation.of(network).run(new Script(Map.of("web", Service.on(53)), calls));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0 10, 10.5.0.1 10.5.0.2",
        "'', 0 599 601, 10.5.0.1 10.5.0.2 10.5.0.1",
        "EnableICMPRedirect: 0, 0 10, 10.5.0.1 10.5.0.1"
    })
    void theBetterGatewayIsUsedForTenMinutes(String settings, String seconds, String gateways) {
        Timeline timeline =
                run(settings, Stream.of(seconds.split(" ")).map(Long::valueOf).toList());
        assertThat(timeline.calls())
                .extracting(made -> made.result().nextHop().toString())
                .containsExactly(gateways.split(" "));
        assertThat(timeline.calls())
                .allMatch(made -> made.ending().kind().word().equals("answered"));
    }
}
