package homing.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.state.HostState;
import homing.systems.Dialects;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenSocketsTest {
    private static final String ONE_LAN = """
            homing: 1
            hosts:
              client: {stack: %s, adapters: {eth0: {addresses: 10.1.0.5/24}}}
              server: {adapters: {eth0: {addresses: 10.1.0.9/24}}}
            lans: {L: [client:eth0, server:eth0]}
            calls: [{from: client, program: %s, to: %s, port: 7007}]
            """;

    /** The lines of a host's table, one after the other as they become others. */
    private static List<String> told(Timeline run, String host) {
        List<String> told = new ArrayList<>();
        for (int step = 0; step <= run.length(); step++) {
            HostState state = run.after(step).host(host).orElseThrow();
            String lines = Dialects.of(state.host().stack()).sockets(state).rows().stream()
                    .map(row -> String.join(" ", row.cells()).strip())
                    .reduce((first, second) -> first + "; " + second)
                    .orElse("");
            if (told.isEmpty() || !told.get(told.size() - 1).equals(lines)) {
                told.add(lines);
            }
        }
        return told;
    }

    private static Timeline run(String stack, String program, String to) throws BadInput {
        Scenario scenario = ScenarioReader.read(
                "test", ONE_LAN.formatted(stack, program, to).getBytes(UTF_8));
        return Simulation.run(scenario.network(), scenario.scripted().get(0).script(scenario.network()));
    }

    @Test
    void aConnectionGoesThroughItsStatesAtBothEnds() throws BadInput {
        Timeline connected = run("linux", "tcp connect", "10.1.0.9");
        assertThat(told(connected, "client"))
                .containsSubsequence(
                        "tcp SYN-SENT 10.1.0.5:49152 10.1.0.9:7007", "tcp ESTAB 10.1.0.5:49152 10.1.0.9:7007");
        String waiting = "tcp LISTEN 0.0.0.0:7007 0.0.0.0:*; udp UNCONN 0.0.0.0:7007 0.0.0.0:*";
        assertThat(told(connected, "server"))
                .containsExactly(
                        waiting,
                        waiting + "; tcp SYN-RECV 10.1.0.9:7007 10.1.0.5:49152",
                        waiting + "; tcp ESTAB 10.1.0.9:7007 10.1.0.5:49152");
    }

    @Test
    void aSocketThatHasFailedIsClosed() throws BadInput {
        assertThat(told(run("linux", "tcp connect", "10.1.0.77"), "client"))
                .last()
                .asString()
                .startsWith("tcp CLOSED");
        assertThat(told(run("linux", "udp connect", "10.1.0.9"), "client"))
                .last()
                .isEqualTo("udp ESTAB 10.1.0.5:49152 10.1.0.9:7007");
    }

    @Test
    void windowsHasItsOwnWords() throws BadInput {
        assertThat(told(run("windows-xp", "tcp connect", "10.1.0.9"), "client"))
                .containsSubsequence(
                        "TCP 10.1.0.5:1025 10.1.0.9:7007 SYN_SENT", "TCP 10.1.0.5:1025 10.1.0.9:7007 ESTABLISHED");
    }

    @Test
    void aPingHasNoPort() throws BadInput {
        assertThat(told(run("linux", "ping", "10.1.0.9"), "client")).containsExactly("");
    }
}
