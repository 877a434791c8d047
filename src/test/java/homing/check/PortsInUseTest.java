package homing.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bind() returns to a second program that asks for the port of a first one, on each system. */
class PortsInUseTest {
    private static final String DRAWING = """
            homing: 1
            hosts:
              a: {stack: %s, adapters: {eth0: {addresses: [10.1.0.5/24, 10.1.0.6/24]}}}
              b: {adapters: {eth0: {addresses: [10.1.0.7/24, 10.1.0.8/24]}}}
            lans: {L: [a:eth0, b:eth0]}
            stories:
              - actions:
                  - {at: 0s, call: {from: a, program: %s, to: 10.1.0.7, port: 80, bind: %s, sourcePort: 5000%s}}
                  - {at: 1s, call: {from: a, program: %s, to: 10.1.0.8, port: 80, bind: %s, sourcePort: %s%s, expect: {bind: %s}}}
            """;

    private static String bind(String stack, String program, String first, String second, String port, String shared)
            throws Exception {
        String sharing = shared.isEmpty() ? "" : ", sharing: " + shared;
        String text = DRAWING.formatted(stack, program, first, sharing, program, second, port, sharing, "ok");
        return Checks.run(ScenarioReader.read("x.yaml", text.getBytes(UTF_8))).stream()
                .filter(outcome -> outcome.expected().equals("ok"))
                .map(Outcome::found)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0, 5000, '', EADDRINUSE",
        "0.0.0.0, 10.1.0.6, 5000, '', ok",
        "0.0.0.0, 10.1.0.5, 5000, '', EADDRINUSE",
        "10.1.0.5, 0.0.0.0, 5000, '', EADDRINUSE",
        "10.1.0.5, 10.1.0.5, 5000, '', EADDRINUSE",
        "10.1.0.5, 10.1.0.6, 5000, '', ok",
        "10.1.0.5, 10.1.0.5, 5001, '', ok",
        "0.0.0.0, 0.0.0.0, 5000, reuse, ok",
    })
    void connectionsOfLinux(String first, String second, String port, String sharing, String result) throws Exception {
        assertThat(bind("linux", "tcp connect", first, second, port, sharing)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "linux, EADDRINUSE, ok",
        "freebsd, EADDRINUSE, ok",
        "macos, EADDRINUSE, ok",
        "windows-xp, WSAEADDRINUSE, ok",
        "windows-modern, WSAEADDRINUSE, ok",
        "rfc1122-weak, ok, ok"
    })
    void eachSystemTellsThatAPortIsTaken(String stack, String alone, String shared) throws Exception {
        assertThat(bind(stack, "tcp connect", "10.1.0.5", "10.1.0.5", "5000", ""))
                .isEqualTo(alone);
        assertThat(bind(stack, "tcp connect", "10.1.0.5", "10.1.0.5", "5000", "reuse"))
                .isEqualTo(shared);
    }

    /** The program of the datagram has its answer, and is gone, before the other one asks. */
    @ParameterizedTest
    @CsvSource({"linux", "freebsd", "windows-xp", "windows-modern"})
    void aProgramThatHasEndedHoldsNoPort(String stack) throws Exception {
        assertThat(bind(stack, "udp sendto", "10.1.0.5", "10.1.0.5", "5000", ""))
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "linux, 0.0.0.0, EADDRINUSE",
        "linux, 10.1.0.5, EADDRINUSE",
        "linux, 10.1.0.99, EADDRNOTAVAIL",
        "freebsd, 10.1.0.5, EADDRINUSE",
        "freebsd, 10.1.0.99, EADDRNOTAVAIL",
        "windows-modern, 0.0.0.0, WSAEADDRINUSE",
        "windows-modern, 10.1.0.5, ok"
    })
    void theServerHoldsItsPort(String stack, String bind, String result) throws Exception {
        String text = """
                homing: 1
                hosts:
                  a: {stack: %s, adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.7/24}}}
                lans: {L: [a:eth0, b:eth0]}
                stories:
                  - actions:
                      - {at: 0s, call: {from: b, program: tcp connect, to: 10.1.0.5, port: 80}}
                      - {at: 1s, call: {from: a, program: tcp connect, to: 10.1.0.7, port: 80, bind: %s, sourcePort: 80, expect: {bind: ok}}}
                """.formatted(stack, bind);
        assertThat(Checks.run(ScenarioReader.read("x.yaml", text.getBytes(UTF_8))))
                .extracting(Outcome::found)
                .contains(result);
    }
}
