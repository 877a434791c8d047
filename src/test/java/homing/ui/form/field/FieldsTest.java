package homing.ui.form.field;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, and what the fields take them for. */
class FieldsTest {
    private static final Map<String, Field<?>> FIELDS = Map.of(
            "address", Fields.ADDRESS,
            "own", Fields.OWN,
            "own16", Fields.own(16),
            "network", Fields.NETWORK,
            "mac", Fields.MAC,
            "metric", Fields.METRIC,
            "port", Fields.PORT,
            "name", Fields.NAME,
            "adapter", Fields.known(List.of("eth0", "eth1")),
            "maybe", Fields.ADDRESS.maybe());

    private static <T> String shown(Field<T> field, String text) {
        return field.read(text).value().map(field::print).orElse("refused");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            address, 10.1.0.1,                     10.1.0.1
            address, ' 10.1.0.1 ',                 10.1.0.1
            address, 2001:DB8::1,                  2001:db8::1
            address, fe80::1%eth0,                 fe80::1
            address, 10.1.0.1%eth0,                refused
            address, 10.1.0,                       refused
            address, 10.1.0.1.1,                   refused
            address, 10.1.0.1/24,                  refused
            address, http://10.1.0.1,              refused
            address, ' 10.1.0.1​',         10.1.0.1
            address, '',                           refused
            own,     10.1.0.5/24,                  10.1.0.5/24
            own16,   10.1.0.5,                     10.1.0.5/16
            own16,   10.1.0.5/24,                  10.1.0.5/24
            own16,   10.1.0,                       refused
            own,     10.1.0.5 / 24,                10.1.0.5/24
            own,     10.1.0.5 24,                  10.1.0.5/24
            own,     10.1.0.5 255.255.255.0,       10.1.0.5/24
            own,     10.1.0.5/255.255.255.0,       10.1.0.5/24
            own,     10.1.0.5 mask 255.255.0.0,    10.1.0.5/16
            own,     10.1.0.5 0.0.0.0,             10.1.0.5/0
            own,     10.1.0.5 255.255.255.255,     10.1.0.5/32
            own,     10.1.0.5 255.0.255.0,         refused
            own,     10.1.0.5/33,                  refused
            own,     10.1.0.5/,                    refused
            own,     10.1.0.256/24,                refused
            own,     10.1.0.5 0.0.0.255,           refused
            own,     fe80::1%eth0/64,              fe80::1/64
            own,     '',                           refused
            own,     10.1.0.5,                     refused
            own,     2001:db8::5/64,               2001:db8::5/64
            own,     2001:db8::5 255.255.255.0,    refused
            own,     2001:db8::5/129,              refused
            network, default,                      default
            network, 0.0.0.0 0.0.0.0,              default
            network, ::/0,                         ::/0
            network, 10.2.0.0/24,                  10.2.0.0/24
            network, 10.2.0.0 255.255.255.0,       10.2.0.0/24
            network, 10.2.0.0 mask 255.255.255.0,  10.2.0.0/24
            network, 10.2.0.7/24,                  10.2.0.0/24
            network, 10.2.0.7,                     10.2.0.7
            network, everywhere,                   refused
            mac,     02-00-00-00-00-01,            02:00:00:00:00:01
            mac,     02:00:00:00:00:01,            02:00:00:00:00:01
            mac,     02:00:00:00:00,               refused
            metric,  20,                           20
            metric,  '',                           ''
            metric,  4294967295,                   4294967295
            metric,  4294967296,                   refused
            metric,  -1,                           refused
            port,    443,                          443
            port,    65536,                        refused
            name,    LAN A,                        LAN A
            name,    '',                           refused
            adapter, ETH1,                         eth1
            adapter, eth2,                         refused
            maybe,   '',                           ''
            maybe,   10.1.0.1,                     10.1.0.1
            maybe,   nobody,                       refused
            """)
    void takesWhatPeopleType(String field, String text, String shown) {
        assertThat(shown(FIELDS.get(field), text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.1.0.0/24,     is the address of the network
            10.1.0.255/24,   is the broadcast address
            224.0.0.1/24,    stands for no single host
            10.1.0.0/31,     ''
            10.1.0.5/24,     ''
            2001:db8::/64,   ''
            """)
    void takesAnOddAddressAndSaysSo(String text, String said) {
        Reading<?> reading = Fields.OWN.read(text);
        assertThat(reading.value()).isPresent();
        assertThat(reading.remark().map(Words.english()::say).orElse("")).contains(said);
        assertThat(reading.remark().isEmpty()).isEqualTo(said.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            address | 10.1.0.256         | 256        | 0 to 255
            address | ''                 | Nothing    | 10.1.0.1
            address | gateway            | gateway    | 10.1.0.1
            own     | 10.1.0.5           | 10.1.0.5/24 | long
            own     | 10.1.0.5/          | 10.1.0.5/24 | long
            own     | 10.1.0.5/33        | 33         | 32 bits
            own     | 10.1.0.5 0.0.0.255 | turned round | 255.255.255.0
            own     | 10.1.0.5 255.0.255.0 | 255.0.255.0 | ones must stand together
            own     | 10.1.0.5/x         | x          | 255.255.255.0
            own     | ''                 | Nothing    | 10.1.0.5/24
            network | ''                 | Nothing    | default
            mac     | 02:00:00           | 02:00:00   | six pairs
            metric  | many               | many       | 4294967295
            port    | 65536              | 65536      | 65535
            adapter | et0                | et0        | Did you mean eth0
            adapter | wlan               | wlan       | eth0, eth1
            """)
    void saysWhatWasFoundAndWhatToType(String field, String text, String found, String expected) {
        assertThat(FIELDS.get(field).read(text).trouble().map(Words.english()::say))
                .hasValueSatisfying(words -> assertThat(words).contains(found, expected));
    }

    @Test
    void theAdapterBehindAnAddressIsLeftOutAndToldSo() {
        assertThat(Fields.ADDRESS.read("fe80::1%eth0").remark().map(Words.english()::say))
                .hasValueSatisfying(words -> assertThat(words).contains("fe80::1", "column of its own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "own", "network", "mac", "metric", "port", "adapter"})
    void saysWhatIsExpected(String field) {
        assertThat(FIELDS.get(field).read("x y z").trouble().map(Words.english()::say))
                .hasValueSatisfying(words -> assertThat(words).containsIgnoringCase("type"));
    }
}
