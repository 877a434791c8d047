package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.model.Network;
import homing.problem.BadInput;
import homing.text.Words;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActLineTest {
    private Network network;

    @BeforeEach
    void draw() throws BadInput {
        String text = """
                homing: 1
                hosts:
                  pc: {adapters: {eth0: {addresses: 10.0.0.1/24}}}
                  gate: {adapters: {eth0: {addresses: 10.0.0.2/24}}}
                lans: {A: ['pc:eth0', 'gate:eth0']}
                """;
        network =
                ScenarioReader.read("x", text.getBytes(StandardCharsets.UTF_8)).network();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at: 5s, change: host gate dead",
                "{at: 5s, change: host gate dead}",
                "- {at: 5s, change: host gate dead}  # at last",
                "- at: 5s, change: host gate dead # at last"
            })
    void anActIsReadWithAndWithoutWhatStandsAroundIt(String line) throws BadInput {
        assertThat(ActLine.write(ActLine.read(network, line))).isEqualTo("at: 5s, change: host gate dead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at: 1s, call: {from: pc, program: ping, to: 10.0.0.2}",
                "at: 300ms, change: cable pc:eth0 out",
                "at: 2s, expect: [adapter pc:eth0 up]"
            })
    void whatIsWrittenIsReadAgain(String line) throws BadInput {
        assertThat(ActLine.write(ActLine.read(network, line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 300ms, expect                | nothing is expected here. Name a fact, or remove the action.",
                "{at: 1s, change: host pc dead}, {at: 2s, change: host gate dead} | found 2 actions on one line. Put each on a line of its own.",
                "at: 1s                           | expected one of: call, change, expect."
            })
    void whatIsNoActIsSaidToBeNone(String line, String said) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> ActLine.read(network, line));
        assertThat(bad.problems())
                .extracting(problem -> Words.english().say(problem.message()))
                .containsExactly(said);
    }
}
