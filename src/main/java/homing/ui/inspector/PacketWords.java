package homing.ui.inspector;

import homing.explain.Carried;
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
 * @param foreign whether its source does not belong to the adapter it leaves by
 */
record PacketWords(Function<Mac, String> hardware, boolean foreign)
        implements Packet.Visitor<List<Layer>>, Transport.Visitor<List<Layer>> {
    private static final Words WORDS = Words.english();
    private static final Map<String, String> FLAGS = Map.of(
            "S", "SYN", "SA", "SYN ACK", "A", "ACK", "R", "RST", "RA", "RST ACK", "AR", "RST ACK", "PA", "PSH ACK", "F",
            "FIN");

    /** The layers of a packet; marked where it was another before. */
    List<Layer> layers(Carried packet) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(
                word("ethernet"),
                packet.envelope().map(this::envelope).orElseGet(() -> List.of(Field.of("", word("unaddressed"))))));
        layers.addAll(packet.packet().accept(this));
        return layers;
    }

    private List<Field> envelope(Frame frame) {
        return List.of(
                Field.of("", hardware.apply(frame.source())), Field.of("→", hardware.apply(frame.destination())));
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
        List<Layer> layers = new ArrayList<>();
        boolean four = packet.source().isIpv4();
        layers.add(new Layer(
                word(four ? "ipv4" : "ipv6"),
                List.of(
                        new Field(word("src"), packet.source().toString(), "", foreign),
                        Field.of(word("dst"), packet.destination()),
                        Field.of(word(four ? "ttl" : "hop-limit"), packet.ttl()))));
        layers.addAll(packet.transport().accept(this));
        return layers;
    }

    @Override
    public List<Layer> udp(Transport.Udp datagram) {
        return List.of(new Layer(word("udp"), ports(datagram)));
    }

    @Override
    public List<Layer> tcp(Transport.Tcp segment) {
        List<Field> fields = new ArrayList<>(ports(segment));
        fields.add(Field.of("", FLAGS.getOrDefault(segment.flags(), segment.flags())));
        return List.of(new Layer(word("tcp"), fields));
    }

    private static List<Field> ports(Transport transport) {
        return List.of(Field.of("", transport.sourcePort()), Field.of("→", transport.destinationPort()));
    }

    /** An error brings the head of the packet that it speaks of. */
    @Override
    public List<Layer> icmp(Transport.Icmp message) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(word(message.family() == Family.IPV4 ? "icmp" : "icmp6"), new IcmpFields(message).list()));
        if (message.quoted() != null) {
            PacketWords plain = new PacketWords(hardware, false);
            for (Layer layer : message.quoted().accept(plain)) {
                layers.add(layer.within(WORDS.say("ui.inspector.packet.quotes", layer.name())));
            }
        }
        return layers;
    }

    static String word(String key) {
        return WORDS.say("ui.inspector.packet." + key);
    }
}
