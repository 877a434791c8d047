package homing.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.0.5",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "2001:db8::1:0:0:1",
                "1:2:3:4:5:6:7:8"
            })
    void readsWhatItPrints(String text) {
        assertThat(IpAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2001:DB8:0:0:0:0:0:1,2001:db8::1", "::ffff:10.1.0.5,::ffff:a01:5", "1:0:0:2:0:0:0:3,1:0:0:2::3"})
    void printsIpv6InItsShortForm(String text, String shortest) {
        assertThat(IpAddress.parse(text)).hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1..2.3",
                "1.2.3.4 ",
                "a.b.c.d",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "1:2:3:4:5:6:7",
                "::1.2.3"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(IpAddress.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.5/24", "10.1.0.0/33", "10.1.0.0/", "10.1.0.0/-1", "x/8"})
    void refusesWhatIsNoPrefix(String text) {
        assertThat(Prefix.tryParse(text)).isEmpty();
    }

    @Test
    void knowsMaskAndBroadcast() {
        Prefix prefix = Prefix.parse("10.1.4.0/22");
        assertThat(prefix.mask()).hasToString("255.255.252.0");
        assertThat(prefix.broadcast()).hasToString("10.1.7.255");
    }

    @Test
    void macReadsBothForms() {
        assertThat(Mac.parse("02-00-00-00-0A-01"))
                .isEqualTo(Mac.parse("02:00:00:00:0a:01"))
                .hasToString("02:00:00:00:0a:01");
        assertThat(Mac.tryParse("02:00:00:00:0a")).isEmpty();
    }
}
