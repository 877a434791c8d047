package homing.sim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** windows.md E.3: every check against a packet with a right source and one with a foreign source, sent by each weak host. */
class SpoofMatrixTest {
    private static final Map<String, Boolean> FOREIGN_IS_DROPPED = Map.of(
            "zone", true,
            "zone 198.51.100.0/24", true,
            "strict", true,
            "feasible", true,
            "loose", false,
            "loose-no-default", false,
            "list 198.51.100.0/24", true,
            "own", false,
            "martian", false);

    static Stream<Arguments> matrix() {
        return Stream.of("linux", "windows-xp")
                .flatMap(stack -> FOREIGN_IS_DROPPED.keySet().stream().map(check -> Arguments.of(stack, check)));
    }

    /** The hosts of example WX-04: the route of B is the better one; the firewall stands behind B and knows the way to A. */
    private static Timeline run(String stack, String check, String bind) throws Exception {
        String text = """
                homing: 1
                hosts:
                  host:
                    stack: %s
                    adapters: {A: {addresses: 192.0.2.10/24}, B: {addresses: 198.51.100.10/24}}
                    routes: [203.0.113.0/24 via 198.51.100.1]
                  firewall:
                    adapters:
                      F: {addresses: 198.51.100.1/24}
                      G: {addresses: 192.0.2.1/24}
                      out: {addresses: 203.0.113.1/24}
                    settings: {ip_forward: 1}
                    firewall: {sources: {F: %s}}
                  server: {adapters: {eth0: {addresses: 203.0.113.80/24}}, routes: [default via 203.0.113.1]}
                lans:
                  LA: ["host:A", "firewall:G"]
                  LB: ["host:B", "firewall:F"]
                  Far: ["firewall:out", "server:eth0"]
                """.formatted(stack, check);
        Call.Options bound = new Call.Options(IpAddress.parse(bind), 0, "", 0, null, false, 0);
        return Simulation.of(ScenarioReader.read("matrix", text.getBytes(UTF_8)).network())
                .run(Call.of("host", Program.PING, IpAddress.parse("203.0.113.80"), 0)
                        .with(bound));
    }

    private static List<Boolean> beliefs(Timeline timeline) {
        return timeline.moments().stream()
                .map(moment -> moment.step())
                .filter(step -> step.host().equals("firewall") && step.decision() instanceof Decision.Checked)
                .map(step -> ((Decision.Checked) step.decision()).verdict().isChosen())
                .toList();
    }

    @ParameterizedTest(name = "{0} behind {1}")
    @MethodSource("matrix")
    void rightSourceIsBelieved(String stack, String check) throws Exception {
        assertThat(beliefs(run(stack, check, "198.51.100.10"))).containsExactly(true);
    }

    @ParameterizedTest(name = "{0} behind {1}")
    @MethodSource("matrix")
    void foreignSourceIsJudgedByTheKindOfCheck(String stack, String check) throws Exception {
        Timeline timeline = run(stack, check, "192.0.2.10");
        assertThat(beliefs(timeline)).containsExactly(!FOREIGN_IS_DROPPED.get(check));
        assertThat(timeline.result().foreign()).isTrue();
    }
}
