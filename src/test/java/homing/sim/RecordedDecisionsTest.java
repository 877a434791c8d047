package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.io.snapshot.Recordings;
import homing.io.snapshot.SnapshotReader;
import homing.timeline.CallResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a Linux kernel was seen to decide, Homing decides too. */
class RecordedDecisionsTest {
    static List<Path> cases() {
        List<Path> both = new ArrayList<>(Recordings.of("linux-decisions"));
        both.addAll(Recordings.of("linux-decisions6"));
        both.addAll(Recordings.of("linux-decisions6-wide"));
        return both;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCallEndsAsRecorded(Path folder) throws Exception {
        Simulation simulation = Simulation.of(new SnapshotReader().read(folder).value());
        List<JsonNode> calls = RecordedCall.lines(folder.resolve("calls.jsonl"));
        List<String> decided = new ArrayList<>();
        for (JsonNode call : calls) {
            decided.add(call + " " + told(simulation.run(RecordedCall.of(call)).result()));
        }
        assertThat(decided).containsExactlyElementsOf(recorded(calls, folder));
    }

    private static List<String> recorded(List<JsonNode> calls, Path folder) throws IOException {
        List<JsonNode> seen = RecordedCall.lines(folder.resolve("expect.jsonl"));
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            recorded.add(calls.get(i) + " " + told(seen.get(i)));
        }
        return recorded;
    }

    private static String told(JsonNode seen) {
        return String.format(
                "bind %s, connect %s, send %s, source %s, left by %s wearing %s",
                seen.path("bind").asString(null),
                seen.path("connect").asString(null),
                seen.path("send").asString(null),
                seen.path("source").asString(null),
                seen.path("egress").asString(null),
                seen.path("wireSource").asString(null));
    }

    private static String told(CallResult result) {
        return String.format(
                "bind %s, connect %s, send %s, source %s, left by %s wearing %s",
                returned(result, SocketCall.BIND),
                returned(result, SocketCall.CONNECT),
                returned(result, SocketCall.SEND),
                result.source(),
                result.egress(),
                result.wireSource());
    }

    private static String returned(CallResult result, SocketCall call) {
        return result.wasMade(call) ? result.of(call).map(SocketError::name).orElse("ok") : null;
    }

    @Test
    void everyFamilyIsThere() {
        assertThat(cases().stream()
                        .map(folder -> folder.getFileName().toString().replaceAll("-.*", "")))
                .contains(
                        "basic",
                        "linkdown",
                        "metrics",
                        "multiaddr",
                        "policy",
                        "prefsrc",
                        "ptp",
                        "special",
                        "v6",
                        "wide");
    }
}
