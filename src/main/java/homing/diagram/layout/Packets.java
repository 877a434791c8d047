package homing.diagram.layout;

import homing.packet.Packet;
import homing.packet.Transport;
import homing.text.Message;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The words on a packet.
 *
 * @param block what it is: SYN, UDP, PING, ARP?
 * @param source the address it wears
 * @param rest what follows: where it goes, or what it asks
 */
record Packets(String block, String source, String rest) {
    static Packets of(Packet packet) {
        return packet.accept(new Packet.Visitor<Packets>() {
            @Override
            public Packets arp(Packet.Arp arp) {
                Message rest = arp.isRequest()
                        ? Message.of("diagram.arp.asks", arp.target())
                        : Message.of("diagram.arp.answers", arp.senderMac());
                String kind = arp.isRequest() ? "diagram.block.ask" : "diagram.block.answer";
                String block = Words.english().say(arp.isDiscovery() ? kind + ".ipv6" : kind);
                return new Packets(
                        block, arp.sender().toString(), Words.english().say(rest));
            }

            @Override
            public Packets ip(Packet.Ip ip) {
                String rest = Words.english().say("diagram.packet.to", ip.destination());
                return new Packets(block(ip.transport()), ip.source().toString(), rest);
            }
        });
    }

    private static String block(Transport transport) {
        return transport.accept(new Transport.Visitor<String>() {
            @Override
            public String udp(Transport.Udp datagram) {
                return "UDP";
            }

            @Override
            public String tcp(Transport.Tcp segment) {
                return flags(segment.flags());
            }

            @Override
            public String icmp(Transport.Icmp message) {
                return switch (message.meaning()) {
                    case Transport.Icmp.ECHO_REQUEST -> "PING";
                    case Transport.Icmp.ECHO_REPLY -> "PONG";
                    default -> "ICMP";
                };
            }
        });
    }

    /** SYN, SYN ACK, ACK, RST, FIN: the flags of RFC 9293 by their names; TCP if none is set. */
    private static String flags(String letters) {
        List<String> names = new ArrayList<>();
        for (String name : List.of("SYN", "FIN", "RST", "PSH", "ACK", "URG")) {
            if (letters.indexOf(name.charAt(0)) >= 0) {
                names.add(name);
            }
        }
        return names.isEmpty() ? "TCP" : String.join(" ", names);
    }
}
