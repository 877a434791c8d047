package homing.explain;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.packet.Transport.Icmp;
import homing.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSentenceTest {
    private static final IpAddress A = IpAddress.parse("10.1.0.5");
    private static final IpAddress B = IpAddress.parse("10.1.0.9");
    private static final Mac MAC = Mac.parse("02:00:00:00:00:09");

    private static String said(Packet packet) {
        return Words.english().say(FrameSentence.of(packet));
    }

    private static String said(Transport carried) {
        return said(new Packet.Ip(A, B, 63, carried));
    }

    @Test
    void arpAsksAndAnswers() {
        Packet.Arp request = new Packet.Arp(Packet.ArpOperation.REQUEST, Mac.ZERO, A, Mac.ZERO, B);
        assertThat(said(request)).isEqualTo("Who has 10.1.0.9?");
        assertThat(said(request.answeredBy(MAC))).isEqualTo("10.1.0.9 is at 02:00:00:00:00:09");
    }

    @Test
    void aDatagramTellsTheHopsThatAreLeft() {
        assertThat(said(new Transport.Udp(1025, 53))).isEqualTo("UDP datagram · ttl 63");
    }

    @ParameterizedTest
    @CsvSource({"S,SYN:", "SA,SYN ACK:", "A,ACK:", "R,RST:", "RA,RST:", "F,FIN:", "P,TCP P"})
    void aSegmentTellsWhatItIsFor(String flags, String words) {
        assertThat(said(new Transport.Tcp(1025, 80, flags))).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"0,network", "1,host", "3,port", "9,forbidden", "10,forbidden", "13,forbidden", "4,code 4"})
    void whatIsNotReachedIsNamed(int code, String words) {
        Packet.Ip about = new Packet.Ip(A, B, 1, new Transport.Udp(1025, 53));
        assertThat(said(Icmp.error(Icmp.UNREACHABLE, code, about))).contains(words);
    }

    @Test
    void otherMessagesSayWhatTheyMean() {
        Packet.Ip about = new Packet.Ip(A, B, 1, new Transport.Udp(1025, 53));
        assertThat(said(Icmp.echoRequest(7, 2))).startsWith("ping 2");
        assertThat(said(Icmp.echoRequest(7, 2).echoReply())).startsWith("answer to ping 2");
        assertThat(said(Icmp.error(Icmp.TIME_EXCEEDED, 0, about))).contains("too many hops");
        assertThat(said(Icmp.redirect(B, about))).contains("10.1.0.9 is the better gateway");
        assertThat(said(new Icmp(Family.IPV4, 13, 0, 0, 0, null, null))).startsWith("ICMP type 13");
    }
}
