package homing.sim;

import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of a recording, and what came of them: lines of JSON. */
final class RecordedCall {
    private static final JsonMapper JSON = new JsonMapper();

    private RecordedCall() {}

    static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
    }

    /** The call that a line describes. */
    static Call of(JsonNode line) {
        Call.Options options = new Call.Options(
                address(line, "bind"),
                line.path("sourcePort").asInt(0),
                line.path("device").asString(""),
                line.path("mark").asInt(0),
                address(line, "pktinfo"),
                line.path("broadcast").asBoolean(false),
                line.path("timeoutMs").asInt(Call.Options.DEFAULT_TIMEOUT));
        int port = line.path("port").asInt(0);
        return Call.of(line.path("from").asString(), program(line), address(line, "to"), port)
                .with(options);
    }

    private static Program program(JsonNode line) {
        return switch (line.path("proto").asString()) {
            case "tcp" -> Program.TCP_CONNECT;
            case "icmp" -> Program.PING;
            default ->
                line.path("pktinfo").isNull() || line.path("pktinfo").isMissingNode()
                        ? Program.UDP_CONNECT
                        : Program.UDP_SENDMSG;
        };
    }

    /** Null if the line does not name the address. */
    static IpAddress address(JsonNode line, String name) {
        JsonNode value = line.path(name);
        return value.isNull() || value.isMissingNode() ? null : IpAddress.parse(value.asString());
    }
}
