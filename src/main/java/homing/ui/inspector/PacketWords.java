package homing.ui.inspector;

import homing.net.Family;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.text.Words;
import homing.ui.inspector.PacketPage.Field;
import homing.ui.inspector.PacketPage.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts a packet in words, layer by layer.
 *
 * @param hardware how hardware addresses are written
 * @param before the packet before a rewrite; null if it was not rewritten
 * @param foreign whether its source does not belong to the adapter it leaves by
 */
record PacketWords(Function<Mac, String> hardware, Packet.Ip before, boolean foreign)
        implements Packet.Visitor<List<Layer>>, Transport.Visitor<Layer> {
    private static final Words WORDS = Words.english();
    private static final Map<String, String> FLAGS = Map.of(
            "S", "SYN", "SA", "SYN ACK", "A", "ACK", "R", "RST", "RA", "RST ACK", "AR", "RST ACK", "PA", "PSH ACK", "F",
            "FIN");

    List<Layer> frame(Frame frame) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(
                word("ethernet"),
                List.of(
                        Field.of("", hardware.apply(frame.source())),
                        Field.of("→", hardware.apply(frame.destination())))));
        layers.addAll(frame.packet().accept(this));
        return layers;
    }

    @Override
    public List<Layer> arp(Packet.Arp packet) {
        if (packet.isDiscovery()) {
            return discovery(packet);
        }
        String sender = packet.sender() + " (" + hardware.apply(packet.senderMac()) + ")";
        List<Field> fields = packet.isRequest()
                ? List.of(Field.of(word("who-has"), packet.target()), Field.of(word("tell"), sender))
                : List.of(
                        Field.of("", packet.sender()),
                        Field.of(word("is-at"), hardware.apply(packet.senderMac())),
                        Field.of(word("to"), packet.target()));
        return List.of(new Layer(word("arp"), fields));
    }

    private List<Layer> discovery(Packet.Arp packet) {
        boolean asks = packet.isRequest();
        List<Field> ends =
                List.of(Field.of(word("src"), packet.sender()), Field.of(word("dst"), packet.groupOrTarget()));
        List<Field> message = List.of(
                Field.of("", word(asks ? "solicitation" : "advertisement")),
                asks ? Field.of(word("who-has"), packet.target()) : Field.of("", packet.sender()),
                Field.of(asks ? "" : word("is-at"), hardware.apply(packet.senderMac())));
        return List.of(new Layer(word("ipv6"), ends), new Layer(word("discovery"), message));
    }

    @Override
    public List<Layer> ip(Packet.Ip packet) {
        Layer header = new Layer(
                word(packet.source().isIpv4() ? "ipv4" : "ipv6"),
                List.of(
                        new Field(word("src"), packet.source().toString(), old(packet, Packet.Ip::source), foreign),
                        new Field(
                                word("dst"),
                                packet.destination().toString(),
                                old(packet, Packet.Ip::destination),
                                false),
                        Field.of(word("ttl"), packet.ttl())));
        return List.of(header, packet.transport().accept(this));
    }

    /** What a part of the packet was before the rewrite, if it was another. */
    private String old(Packet.Ip packet, Function<Packet.Ip, Object> part) {
        if (before == null || part.apply(before).equals(part.apply(packet))) {
            return "";
        }
        return String.valueOf(part.apply(before));
    }

    @Override
    public Layer udp(Transport.Udp datagram) {
        return new Layer(word("udp"), ports(datagram.sourcePort(), datagram.destinationPort()));
    }

    @Override
    public Layer tcp(Transport.Tcp segment) {
        List<Field> fields = new ArrayList<>(ports(segment.sourcePort(), segment.destinationPort()));
        fields.add(Field.of("", FLAGS.getOrDefault(segment.flags(), segment.flags())));
        return new Layer(word("tcp"), fields);
    }

    private List<Field> ports(int source, int destination) {
        Transport was = before == null ? null : before.transport();
        return List.of(
                new Field("", String.valueOf(source), changed(sourcePort(was), source), false),
                new Field("→", String.valueOf(destination), changed(destinationPort(was), destination), false));
    }

    private static String changed(int was, int is) {
        return was < 0 || was == is ? "" : String.valueOf(was);
    }

    private static int sourcePort(Transport transport) {
        if (transport instanceof Transport.Udp udp) {
            return udp.sourcePort();
        }
        return transport instanceof Transport.Tcp tcp ? tcp.sourcePort() : -1;
    }

    private static int destinationPort(Transport transport) {
        if (transport instanceof Transport.Udp udp) {
            return udp.destinationPort();
        }
        return transport instanceof Transport.Tcp tcp ? tcp.destinationPort() : -1;
    }

    @Override
    public Layer icmp(Transport.Icmp message) {
        List<Field> fields = switch (message.meaning()) {
            case Transport.Icmp.ECHO_REQUEST -> echo("echo-request", message);
            case Transport.Icmp.ECHO_REPLY -> echo("echo-reply", message);
            default -> List.of(Field.of(word("type"), message.type()), Field.of(word("code"), message.code()));
        };
        return new Layer(word(message.family() == Family.IPV4 ? "icmp" : "icmp6"), fields);
    }

    private static List<Field> echo(String kind, Transport.Icmp message) {
        return List.of(
                Field.of("", word(kind)),
                Field.of(word("id"), message.identifier()),
                Field.of(word("seq"), message.sequence()));
    }

    private static String word(String key) {
        return WORDS.say("ui.inspector.packet." + key);
    }
}
