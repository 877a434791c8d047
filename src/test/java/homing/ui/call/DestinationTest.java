package homing.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.80:443, 203.0.113.80, 443",
        "' 203.0.113.80 ', 203.0.113.80, -1",
        "[2001:db8::1]:443, 2001:db8::1, 443",
        "[2001:db8::1], 2001:db8::1, -1",
        "2001:db8::1, 2001:db8::1, -1",
        "10.0.0.1:010, 10.0.0.1, 10"
    })
    void readsAnAddressWithOrWithoutAPort(String typed, String address, int port) {
        assertThat(Destination.parse(typed)).isEqualTo(new Destination(IpAddress.parse(address), port, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "server",
                "10.0.0.1:",
                "10.0.0.1:65536",
                "10.0.0.1:-1",
                "[::1]x80",
                "[::1",
                "[]:80",
                ":80"
            })
    void tellsWhatIsNoDestination(String typed) {
        assertThat(Destination.parse(typed).wrong()).isPresent();
    }

    @Test
    void whatItWritesItReads() {
        IpAddress address = IpAddress.parse("2001:db8::1");
        Destination typed = Destination.parse("192.0.2.1:53");
        assertThat(Destination.parse(typed.at(address))).isEqualTo(new Destination(address, 53, null));
        assertThat(Destination.parse(Destination.usual(address))).isEqualTo(new Destination(address, 443, null));
    }
}
