package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.snapshot.Recordings;
import homing.io.snapshot.SnapshotReader;
import homing.model.Call;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FrameInFlight;
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
class RecordedFirstFramesTest {
    /** The recordings go on for so many milliseconds after the client has given up. */
    private static final int AFTER_THE_END = 80;

    static List<Path> cases() {
        return Recordings.of("linux-wire");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFirstFramesAreThoseRecorded(Path folder) throws Exception {
        Simulation simulation = Simulation.of(new SnapshotReader().read(folder).value());
        List<JsonNode> calls = RecordedCall.lines(folder.resolve("calls.jsonl"));
        List<JsonNode> seen = RecordedCall.lines(folder.resolve("expect.jsonl"));
        for (int i = 0; i < calls.size(); i++) {
            Call call = RecordedCall.of(calls.get(i));
            long end = (call.options().timeoutMillis() + AFTER_THE_END) * 1000L;
            assertThat(told(simulation.run(call), call.host(), end))
                    .as("%s", calls.get(i))
                    .containsExactlyElementsOf(recorded(seen.get(i), call.host()));
        }
    }

    private static List<String> told(Timeline timeline, String client, long endMicros) {
        List<String> all = new ArrayList<>();
        for (Moment moment : timeline.moments()) {
            for (FrameInFlight frame : moment.sent()) {
                if (!frame.from().adapter().equals("lo") && frame.sentMicros() <= endMicros) {
                    all.add(told(frame));
                    if (frame.from().host().equals(client) && frame.frame().packet() instanceof Packet.Ip) {
                        return all;
                    }
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
                return "tcp " + segment.sourcePort() + " " + segment.destinationPort();
            }

            @Override
            public String icmp(Transport.Icmp message) {
                return "icmp " + message.type() + " " + message.code();
            }
        });
    }

    private static List<String> recorded(JsonNode seen, String client) {
        List<String> all = new ArrayList<>();
        for (JsonNode frame : seen.path("frames")) {
            all.add(recorded(frame));
            if (frame.path("host").asString().equals(client)
                    && !frame.path("kind").asString().startsWith("arp")) {
                return all;
            }
        }
        return all;
    }

    private static String recorded(JsonNode frame) {
        String kind = frame.path("kind").asString();
        String where = text(frame, "%s:%s %s > %s %s ", "host", "adapter", "ethSrc", "ethDst", "kind");
        return where
                + switch (kind) {
                    case "arp-request", "arp-reply" -> text(frame, "%s %s", "senderIp", "targetIp");
                    case "icmp" -> text(frame, "%s %s %s %s ttl %s", "type", "code", "src", "dst", "ttl");
                    default -> text(frame, "%s %s %s %s ttl %s", "sport", "dport", "src", "dst", "ttl");
                };
    }

    private static String text(JsonNode frame, String format, String... names) {
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = frame.path(names[i]).asString();
        }
        return String.format(format, values);
    }

    @Test
    void thereAreRecordings() {
        assertThat(cases()).isNotEmpty();
    }
}
