package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.snapshot.Recordings;
import homing.io.snapshot.SnapshotReader;
import homing.model.Service;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FrameInFlight;
import homing.timeline.CallResult;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Up to the first packet of the client, every frame is the one that a Linux kernel was seen to send. */
class RecordedWireTest {
    static List<Path> cases() {
        return Recordings.of("linux-wire");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void clientServersAndFramesAreThoseRecorded(Path folder) throws Exception {
        Simulation simulation = Simulation.of(new SnapshotReader().read(folder).value());
        List<JsonNode> calls = RecordedCall.lines(folder.resolve("calls.jsonl"));
        List<JsonNode> seen = RecordedCall.lines(folder.resolve("expect.jsonl"));
        for (int i = 0; i < calls.size(); i++) {
            Timeline timeline = simulation.run(RecordedCall.of(calls.get(i)), service(calls.get(i)));
            JsonNode expected = seen.get(i);
            assertThat(frames(timeline)).as("%s", calls.get(i)).containsExactlyElementsOf(allRecorded(expected));
            assertThat(client(timeline.result()))
                    .isEqualTo(text(expected.path("client"), "%s %s %s", "source", "reply", "error"));
            expected.path("servers")
                    .properties()
                    .forEach(server -> assertThat(visits(timeline.result(), server.getKey()))
                            .isEqualTo(visits(server.getValue())));
        }
    }

    private static Service service(JsonNode call) {
        boolean named = call.path("server").asString("").equals("pktinfo");
        return new Service(7007, named ? Service.Answering.PKTINFO : Service.Answering.WILDCARD);
    }

    private static String client(CallResult result) {
        return word(result.source()) + " " + word(result.reply()) + " "
                + result.trouble().orElse("");
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> visits(CallResult result, String server) {
        return result.visits().get(server).stream()
                .map(visit -> visit.from() + " " + visit.to())
                .toList();
    }

    private static List<String> visits(JsonNode seen) {
        List<String> all = new ArrayList<>();
        seen.forEach(visit -> all.add(text(visit, "%s %s", "from", "to")));
        return all;
    }

    private static List<String> frames(Timeline timeline) {
        List<String> all = new ArrayList<>();
        for (Moment moment : timeline.moments()) {
            for (FrameInFlight frame : moment.sent()) {
                if (!frame.from().adapter().equals("lo")) {
                    all.add(told(frame));
                }
            }
        }
        return all;
    }

    private static String told(FrameInFlight sent) {
        Frame frame = sent.frame();
        String where = sent.from() + " " + frame.source() + " > " + frame.destination() + " ";
        return where
                + frame.packet().accept(new Packet.Visitor<String>() {
                    @Override
                    public String arp(Packet.Arp packet) {
                        String kind = packet.isRequest() ? "arp-request " : "arp-reply ";
                        return kind + packet.sender() + " " + packet.target();
                    }

                    @Override
                    public String ip(Packet.Ip packet) {
                        return transport(packet.transport()) + " " + packet.source() + " " + packet.destination()
                                + " ttl " + packet.ttl();
                    }
                });
    }

    private static String transport(Transport transport) {
        return transport.accept(new Transport.Visitor<String>() {
            @Override
            public String udp(Transport.Udp datagram) {
                return "udp " + datagram.sourcePort() + " " + datagram.destinationPort();
            }

            @Override
            public String tcp(Transport.Tcp segment) {
                return "tcp " + segment.sourcePort() + " " + segment.destinationPort() + " " + segment.flags();
            }

            @Override
            public String icmp(Transport.Icmp message) {
                String better = message.gateway() == null ? "" : " " + message.gateway();
                return "icmp " + message.type() + " " + message.code() + better;
            }
        });
    }

    private static List<String> allRecorded(JsonNode seen) {
        List<String> all = new ArrayList<>();
        seen.path("frames").forEach(frame -> all.add(recorded(frame)));
        return all;
    }

    private static String recorded(JsonNode frame) {
        String kind = frame.path("kind").asString();
        String where = text(frame, "%s:%s %s > %s %s ", "host", "adapter", "ethSrc", "ethDst", "kind");
        return where
                + switch (kind) {
                    case "arp-request", "arp-reply" -> text(frame, "%s %s", "senderIp", "targetIp");
                    case "icmp" ->
                        frame.path("redirectTo").isMissingNode()
                                ? text(frame, "%s %s %s %s ttl %s", "type", "code", "src", "dst", "ttl")
                                : text(
                                        frame,
                                        "%s %s %s %s %s ttl %s",
                                        "type",
                                        "code",
                                        "redirectTo",
                                        "src",
                                        "dst",
                                        "ttl");
                    case "tcp" -> text(frame, "%s %s %s %s %s ttl %s", "sport", "dport", "flags", "src", "dst", "ttl");
                    default -> text(frame, "%s %s %s %s ttl %s", "sport", "dport", "src", "dst", "ttl");
                };
    }

    private static String text(JsonNode frame, String format, String... names) {
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            JsonNode value = frame.path(names[i]);
            values[i] = value.isNull() ? "" : value.asString();
        }
        return String.format(format, values);
    }

    @Test
    void thereAreRecordings() {
        assertThat(cases()).isNotEmpty();
    }
}
