package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Calls of a file, traced one after the other. */
class TracedCallsTest {
    private static final String SPOOFED = "scenarios/kb175396-bound.yaml";
    private static final String CARD = "scenarios/two-addresses-one-card.yaml";

    @TempDir
    Path temp;

    @Test
    void manyCallsAreAnsweredInOrderEachFromTheStart() throws Exception {
        Path calls = temp.resolve("calls.jsonl");
        String line = "{\"n\": %d, \"from\": \"web\", \"to\": \"203.0.113.80\", \"bind\": null}%n";
        Files.writeString(
                calls,
                String.join("", IntStream.of(7, 3, 5).mapToObj(line::formatted).toList()));
        List<JsonNode> runs = Said.by("trace", CARD, "--calls", calls.toString(), "--json").lines().stream()
                .map(new ObjectMapper()::readTree)
                .toList();
        assertThat(runs).extracting(run -> run.get("n").asInt()).containsExactly(7, 3, 5);
        assertThat(runs).extracting(run -> run.get("frames").size()).containsOnly(7);
    }

    @Test
    void aBrokenLineOfCallsIsNamedByItsPlace() throws Exception {
        Path calls = temp.resolve("calls.jsonl");
        Files.writeString(calls, "{\"from\": \"web\", \"to\": \"1.1.1.1\"}\n{\"from\": \"web\", \"to\": 12}\n");
        Said said = Said.by("trace", CARD, "--calls", calls.toString(), "--json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.lines()).hasSize(1);
        assertThat(said.err()).contains("calls.jsonl:2");
    }

    @Test
    void callsOfAFileTakeNoOptions() {
        Said said = Said.by("trace", SPOOFED, "--calls", "calls.jsonl", "--to", "1.1.1.1", "--port", "9");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).endsWith("Leave out: port, to.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to\": \"1.1.1.1\"} and more",
                "{\"to\": \"1.1.1.1\"",
                "{\"to\": [\"1.1.1.1\"]}",
                "{\"to\": \"1.1.1.1\", \"broadcast\": \"yes\"}",
                "{\"to\": \"1.1.1.1\", \"n\": \"first\"}",
                "\"1.1.1.1\""
            })
    void aLineThatIsNoCallIsRefused(String line) throws Exception {
        Path calls = Files.writeString(temp.resolve("calls.jsonl"), line);
        Said said = Said.by("trace", CARD, "--calls", calls.toString(), "--json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("homing: " + calls + ":1: ").doesNotContain("mistake of Homing");
    }
}
