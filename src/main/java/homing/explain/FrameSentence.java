package homing.explain;

import homing.packet.Packet;
import homing.packet.Transport;
import homing.text.Message;
import java.util.Map;

/** What a frame says, in a few words for a list: what it asks or answers, and how many hops its packet may still make. */
final class FrameSentence implements Packet.Visitor<Message>, Transport.Visitor<Message> {
    private static final Map<String, String> SEGMENTS =
            Map.of("S", "syn", "SA", "syn-ack", "A", "ack", "R", "rst", "RA", "rst", "F", "fin", "FA", "fin");

    private FrameSentence() {}

    static Message of(Packet packet) {
        return packet.accept(new FrameSentence());
    }

    @Override
    public Message arp(Packet.Arp packet) {
        return packet.isRequest()
                ? Message.of("frames.ask", packet.target())
                : Message.of("frames.tell", packet.sender(), packet.senderMac());
    }

    @Override
    public Message ip(Packet.Ip packet) {
        return Message.of("frames.ip", packet.transport().accept(this), packet.ttl());
    }

    @Override
    public Message udp(Transport.Udp datagram) {
        return Message.of("frames.udp");
    }

    @Override
    public Message tcp(Transport.Tcp segment) {
        String kind = SEGMENTS.getOrDefault(segment.flags(), "other");
        return Message.of("frames.tcp." + kind, segment.flags());
    }

    @Override
    public Message icmp(Transport.Icmp message) {
        return switch (message.meaning()) {
            case Transport.Icmp.ECHO_REQUEST -> Message.of("frames.ping", message.sequence());
            case Transport.Icmp.ECHO_REPLY -> Message.of("frames.pong", message.sequence());
            case Transport.Icmp.UNREACHABLE -> unreachable(message);
            case Transport.Icmp.TIME_EXCEEDED -> Message.of("frames.time-exceeded");
            case Transport.Icmp.REDIRECT -> redirect(message);
            default -> TransportText.of(message);
        };
    }

    /** RFC 792: code 0 the network, 1 the host, 3 the port; RFC 1812, 5.2.7.1: 9, 10 and 13 it is forbidden. */
    private static Message unreachable(Transport.Icmp message) {
        return switch (message.reason()) {
            case 0 -> Message.of("frames.unreachable.network");
            case 1 -> Message.of("frames.unreachable.host");
            case 3 -> Message.of("frames.unreachable.port");
            case 9, 10, 13 -> Message.of("frames.unreachable.forbidden");
            default -> Message.of("frames.unreachable", message.code());
        };
    }

    private static Message redirect(Transport.Icmp message) {
        return message.gateway() == null ? TransportText.of(message) : Message.of("frames.redirect", message.gateway());
    }
}
