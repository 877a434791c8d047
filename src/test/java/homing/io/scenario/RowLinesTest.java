package homing.io.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.model.Host;
import homing.problem.BadInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of each table is read and written as the same line. */
class RowLinesTest {
    private static final Map<String, RowLine<?>> LINES = Map.of(
            "route", RowLines.ROUTE,
            "rule", RowLines.RULE,
            "neighbour", RowLines.NEIGHBOUR,
            "nat", RowLines.NAT,
            "filter", RowLines.FILTER,
            "check", RowLines.CHECK,
            "address", RowLines.ADDRESS,
            "gateway", RowLines.GATEWAY,
            "label", RowLines.LABEL);

    private static Host host() throws BadInput {
        return ScenarioReader.read("test.yaml", """
                homing: 1
                hosts: {a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}}
                """.getBytes(UTF_8))
                .network()
                .host("a")
                .orElseThrow();
    }

    private static <T> String again(RowLine<T> lines, String line) throws BadInput {
        return lines.write(lines.read(host(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            route     | default via 10.1.0.1 dev eth0 metric 20
            route     | 10.2.0.0/24 dev eth0 table 102 src 10.1.0.5
            rule      | 100: from 10.2.0.5 lookup 102
            rule      | 200: -6 from 2001:db8::/32 lookup main
            neighbour | 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01 permanent
            nat       | -A POSTROUTING -o eth0 -j MASQUERADE
            filter    | accept tcp to 192.0.2.0/24 port 80 in eth0
            check     | eth0 zone 10.1.0.0/16
            address   | 10.1.0.5/24 secondary
            gateway   | 10.1.0.1 metric 20
            label     | 2001:db8::/32 dev eth0 label 99
            """)
    void readsWhatItWrites(String table, String line) throws BadInput {
        assertThat(again(LINES.get(table), line)).isEqualTo(line);
    }

    @Test
    void refusesAnAdapterThatTheHostDoesNotHave() {
        assertThatThrownBy(() -> RowLines.ROUTE.read(host(), "default via 10.1.0.1 dev eth7"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("eth7");
    }
}
