package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.ui.inspector.PacketPage.Field;
import homing.ui.inspector.PacketPage.Layer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PacketWordsTest {
    private static final Mac CARD = Mac.parse("02:00:00:00:00:01");
    private static final IpAddress INSIDE = IpAddress.parse("192.168.1.5");
    private static final IpAddress OUTSIDE = IpAddress.parse("198.51.100.1");
    private static final IpAddress SERVER = IpAddress.parse("203.0.113.80");

    private static Packet.Ip packet(IpAddress source, Transport transport) {
        return new Packet.Ip(source, SERVER, 64, transport);
    }

    private static List<String> told(List<Layer> layers) {
        return layers.stream()
                .map(layer -> layer.name() + " "
                        + layer.fields().stream().map(PacketWordsTest::told).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String told(Field field) {
        String old = field.before().isEmpty() ? "" : "(" + field.before() + ")";
        return (field.name() + " " + old + field.value() + (field.alert() ? "!" : "")).strip();
    }

    @Test
    void aSegmentIsToldLayerByLayer() {
        Frame frame = new Frame(CARD, Mac.BROADCAST, packet(INSIDE, new Transport.Tcp(1042, 443, "S")));
        assertThat(told(new PacketWords(mac -> mac.toString('-'), null, false).frame(frame)))
                .containsExactly(
                        "Ethernet 02-00-00-00-00-01 → ff-ff-ff-ff-ff-ff",
                        "IPv4 src 192.168.1.5 dst 203.0.113.80 ttl 64",
                        "TCP 1042 → 443 SYN");
    }

    @Test
    void whatNatRewroteIsShownWithWhatItWas() {
        Packet.Ip before = packet(INSIDE, new Transport.Udp(5000, 53));
        Packet.Ip after = packet(OUTSIDE, new Transport.Udp(1024, 53));
        assertThat(told(new PacketWords(Mac::toString, before, false).ip(after)))
                .containsExactly("IPv4 src (192.168.1.5)198.51.100.1 dst 203.0.113.80 ttl 64", "UDP (5000)1024 → 53");
    }

    @Test
    void aSourceThatIsNotTheAdaptersStandsOut() {
        assertThat(told(new PacketWords(Mac::toString, null, true)
                        .ip(packet(INSIDE, Transport.Icmp.echoRequest(1, 2)))))
                .containsExactly("IPv4 src 192.168.1.5! dst 203.0.113.80 ttl 64", "ICMP echo request id 1 seq 2");
    }

    @Test
    void arpIsToldAsAQuestionAndAnAnswer() {
        PacketWords words = new PacketWords(Mac::toString, null, false);
        Packet.Arp question = new Packet.Arp(Packet.ArpOperation.REQUEST, CARD, INSIDE, Mac.ZERO, OUTSIDE);
        Packet.Arp answer = new Packet.Arp(Packet.ArpOperation.REPLY, CARD, INSIDE, CARD, OUTSIDE);
        assertThat(told(words.arp(question)))
                .containsExactly("ARP who has 198.51.100.1 tell 192.168.1.5 (02:00:00:00:00:01)");
        assertThat(told(words.arp(answer))).containsExactly("ARP 192.168.1.5 is at 02:00:00:00:00:01 to 198.51.100.1");
    }
}
