package homing.explain;

import homing.packet.Transport;
import homing.text.Message;
import java.util.Map;

/** What a packet carries, in a few words. */
public final class TransportText implements Transport.Visitor<Message> {
    private static final Map<String, String> FLAGS = Map.of(
            "S", "SYN", "SA", "SYN+ACK", "A", "ACK", "R", "RST", "RA", "RST+ACK", "AR", "RST+ACK", "PA", "data", "F",
            "FIN");

    private TransportText() {}

    public static Message of(Transport transport) {
        return transport.accept(new TransportText());
    }

    @Override
    public Message udp(Transport.Udp datagram) {
        return datagram.nameHolder()
                .map(holder -> Message.of("explain.carries.name", holder))
                .orElseGet(() -> Message.of("explain.carries.udp", datagram.sourcePort(), datagram.destinationPort()));
    }

    @Override
    public Message tcp(Transport.Tcp segment) {
        String flags = FLAGS.getOrDefault(segment.flags(), segment.flags());
        return Message.of("explain.carries.tcp", flags, segment.sourcePort(), segment.destinationPort());
    }

    @Override
    public Message icmp(Transport.Icmp message) {
        return switch (message.meaning()) {
            case Transport.Icmp.ECHO_REQUEST -> Message.of("explain.carries.echo-request");
            case Transport.Icmp.ECHO_REPLY -> Message.of("explain.carries.echo-reply");
            default -> Message.of("explain.carries.icmp", message.type(), message.code());
        };
    }
}
