package homing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.IpAddress;
import homing.packet.Transport.Icmp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcmpTest {
    /** Codes are those of IPv4: 1 for a host, 3 for a port (RFC 792); about an IPv6 packet RFC 4443 has its own. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 3, 3, true",
        "2001:db8::1, 3, 3, true",
        "192.0.2.1, 3, 1, false",
        "2001:db8::1, 3, 1, false",
        "192.0.2.1, 11, 0, false",
        "2001:db8::1, 11, 0, false"
    })
    void tellsAClosedPortFromOtherTrouble(String about, int type, int code, boolean closed) {
        IpAddress address = IpAddress.parse(about);
        Packet.Ip packet = new Packet.Ip(address, address, 64, new Transport.Udp(4000, 53));

        assertThat(Icmp.error(type, code, packet).isPortUnreachable()).isEqualTo(closed);
    }
}
