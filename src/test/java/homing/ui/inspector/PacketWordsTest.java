package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.Carried;
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
    private static final Mac GATE = Mac.parse("02:00:00:00:00:02");
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
        assertThat(told(new PacketWords(mac -> mac.toString('-'), false).layers(new Carried(frame.packet(), frame))))
                .containsExactly(
                        "Ethernet 02-00-00-00-00-01 → ff-ff-ff-ff-ff-ff",
                        "IPv4 src 192.168.1.5 dst 203.0.113.80 ttl 64",
                        "TCP 1042 → 443 SYN");
    }

    @Test
    void whatNatRewroteIsShownWithWhatItWas() {
        Packet.Ip before = packet(INSIDE, new Transport.Udp(5000, 53));
        Packet.Ip after = packet(OUTSIDE, new Transport.Udp(1024, 53));
        PacketWords words = new PacketWords(Mac::toString, false);
        assertThat(told(PacketPage.since(words.ip(before), words.ip(after))))
                .containsExactly("IPv4 src (192.168.1.5)198.51.100.1 dst 203.0.113.80 ttl 64", "UDP (5000)1024 → 53");
    }

    @Test
    void aGatewayChangesTheHardwareAddressesAndTheTimeToLive() {
        Transport datagram = new Transport.Udp(5000, 53);
        Frame before = new Frame(CARD, GATE, packet(INSIDE, datagram));
        Frame after = new Frame(GATE, CARD, packet(INSIDE, datagram).withTtl(63));
        PacketWords words = new PacketWords(Mac::toString, false);
        List<Layer> marked = PacketPage.since(
                words.layers(new Carried(before.packet(), before)), words.layers(new Carried(after.packet(), after)));
        assertThat(told(marked))
                .containsExactly(
                        "Ethernet (02:00:00:00:00:01)02:00:00:00:00:02 → (02:00:00:00:00:02)02:00:00:00:00:01",
                        "IPv4 src 192.168.1.5 dst 203.0.113.80 ttl (64)63",
                        "UDP 5000 → 53");
        assertThat(marked.get(1).told("was")).isEqualTo("IPv4: src 192.168.1.5 dst 203.0.113.80 ttl 63, was 64,");
        assertThat(marked.get(2).isChanged()).isFalse();
    }

    @Test
    void aPacketInsideAHostHasNoHardwareAddressesYet() {
        Packet.Ip inside = packet(INSIDE, Transport.Icmp.echoRequest(1, 2));
        assertThat(told(new PacketWords(Mac::toString, false).layers(new Carried(inside, null))))
                .startsWith("Ethernet written when it leaves");
    }

    @Test
    void anErrorQuotesThePacketThatItSpeaksOf() {
        Packet.Ip about = packet(INSIDE, new Transport.Udp(5000, 53));
        List<Layer> layers =
                new PacketWords(Mac::toString, false).ip(about.turned(64, Transport.Icmp.error(3, 3, about)));
        assertThat(told(layers))
                .containsExactly(
                        "IPv4 src 203.0.113.80 dst 192.168.1.5 ttl 64",
                        "ICMP port unreachable type 3 code 3",
                        "quotes IPv4 src 192.168.1.5 dst 203.0.113.80 ttl 64",
                        "quotes UDP 5000 → 53");
        assertThat(layers).extracting(Layer::quoted).containsExactly(false, false, true, true);
    }

    @Test
    void aRedirectNamesTheBetterGateway() {
        Packet.Ip about = packet(INSIDE, new Transport.Udp(5000, 53));
        assertThat(told(new PacketWords(Mac::toString, false)
                        .ip(about.turned(64, Transport.Icmp.redirect(OUTSIDE, about)))))
                .contains("ICMP redirect use gateway 198.51.100.1");
    }

    @Test
    void aSourceThatIsNotTheAdaptersStandsOut() {
        assertThat(told(new PacketWords(Mac::toString, true).ip(packet(INSIDE, Transport.Icmp.echoRequest(1, 2)))))
                .containsExactly("IPv4 src 192.168.1.5! dst 203.0.113.80 ttl 64", "ICMP echo request id 1 seq 2");
    }

    @Test
    void arpIsToldAsAQuestionAndAnAnswer() {
        PacketWords words = new PacketWords(Mac::toString, false);
        Packet.Arp question = new Packet.Arp(Packet.ArpOperation.REQUEST, CARD, INSIDE, Mac.ZERO, OUTSIDE);
        Packet.Arp answer = new Packet.Arp(Packet.ArpOperation.REPLY, CARD, INSIDE, CARD, OUTSIDE);
        assertThat(told(words.arp(question)))
                .containsExactly("ARP who has 198.51.100.1 tell 192.168.1.5 (02:00:00:00:00:01)");
        assertThat(told(words.arp(answer))).containsExactly("ARP 192.168.1.5 is at 02:00:00:00:00:01 to 198.51.100.1");
    }
}
