package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.Story;
import homing.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {
    private static String story(String action) {
        return """
                homing: 1
                hosts:
                  a b:
                    adapters:
                      eth0: {addresses: 10.1.0.5/24}
                stories:
                  - title: x
                    actions:
                      - {at: 0s, call: {program: ping, to: 10.1.0.1}}
                      - {at: 1.5s, %s}
                """.formatted(action);
    }

    private static Scenario read(String text) throws BadInput {
        return ScenarioReader.read("f", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host \"a b\" dead",
                "adapter \"a b:eth0\" down",
                "adapter \"a b:eth0\" up",
                "cable \"a b:eth0\" out",
                "cable \"a b:eth0\" in",
                "address \"a b:eth0\" add 10.1.0.6/24 label eth0:1",
                "address \"a b:eth0\" del 10.1.0.5/24",
                "route \"a b\" add default via 10.1.0.2 dev eth0 src 10.1.0.5",
                "route \"a b\" del default via 10.1.0.2 dev eth0 table 5",
                "route \"a b\" add by old-api 203.0.113.0/24 via 10.1.0.2 dev eth0 metric 30",
                "rule \"a b\" add 100: from 10.1.0.5 lookup 5",
                "rule \"a b\" del 100: from all lookup 5",
                "neighbour \"a b\" add 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01 permanent",
                "neighbour \"a b\" del 10.1.0.1 dev eth0",
                "setting \"a b\" conf.all.rp_filter -1",
                "nat \"a b\" -A POSTROUTING -o eth0 -j MASQUERADE",
                "nat \"a b\" -D POSTROUTING -o eth0 -j MASQUERADE",
            })
    void aChangeIsReadAndWrittenInTheSameWords(String line) throws BadInput {
        Scenario scenario = read(story("change: '" + line + "'"));
        String written = ScenarioWriter.write(scenario);
        assertThat(written)
                .contains(line.replace("\"", "\\\"").contains("\\") ? line.substring(line.length() - 3) : line);
        assertThat(read(written)).isEqualTo(scenario);
        assertThat(written).contains("1500ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapter \"a b:eth0\" up",
                "adapter \"a b:eth0\" unplugged",
                "address \"a b:eth0\" 10.1.0.6/24",
                "no address \"a b:eth0\" 10.1.0.6/24",
                "route \"a b\" default via 10.1.0.2 dev eth0 src 10.1.0.5",
                "no route \"a b\" default via 10.1.0.2 dev eth0 table 5",
                "neighbour \"a b\" 10.1.0.1 dev eth0",
                "neighbour \"a b\" 10.1.0.1 dev eth0 stale",
                "no neighbour \"a b\" 10.1.0.1 dev eth0",
                "connection \"a b\" 10.1.0.5 10.2.0.9",
                "no connection \"a b\" 10.1.0.5 10.2.0.9",
            })
    void aFactIsReadAndWrittenInTheSameWords(String line) throws BadInput {
        Scenario scenario = read(story("expect: ['" + line + "', 'adapter \"a b:eth0\" up']"));
        Story.Expecting expecting = scenario.stories().get(0).looks().get(0);
        assertThat(FactText.line(expecting.facts().get(0))).isEqualTo(line);
        assertThat(expecting.facts()).hasSize(2);
        assertThat(expecting.atMillis()).isEqualTo(1500);
        assertThat(read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            change: 'adaptor "a b:eth0" down'   | found "adaptor", which is not known here. Did you mean "adapter"?
            change: 'adapter "a c:eth0" down'   | there is no host "a c". Did you mean "a b"?
            change: 'adapter "a b:eth1" down'   | a b has no adapter "eth1". Did you mean "eth0"?
            change: 'adapter "a b" down'        | found "a b", but expected host:adapter.
            change: 'adapter "a b:eth0" off'    | found "off", but expected one of: up, down.
            change: 'host "a b" dead really'    | found "really", but the line is complete without it. Leave it out.
            change: 'host "a b" alive'          | a b is not turned off at this time.
            change: 'route "a b" add default'   | this route leads nowhere: expected via and a gateway's address, or dev and an adapter.
            call: {program: ping, to: 10.1.0.1}, change: 'host "a b" dead' | expected one of: call, change, expect.
            call: {program: ping, to: 10.1.0.1}, expect: ["adapter a:eth0 up"] | expected one of: call, change, expect.
            expect: 'adaptor "a b:eth0" down'    | found "adaptor", which is not known here. Did you mean "adapter"?
            expect: 'no adapter "a b:eth0" down' | found "adapter", but expected one of: address, route, neighbour, connection.
            expect: 'adapter "a c:eth0" down'    | there is no host "a c". Did you mean "a b"?
            expect: ['adapter "a b:eth1" down']  | a b has no adapter "eth1". Did you mean "eth0"?
            expect: 'adapter "a b:eth0" off'     | found "off", but expected one of: up, down, unplugged.
            expect: 'neighbour "a b" 10.1.0.1 fresh' | found "fresh", but expected one of: delay, failed, incomplete, noarp, permanent, probe, reachable, stale.
            expect: 'no neighbour "a b" 10.1.0.1 stale' | found "stale", but the line is complete without it. Leave it out.
            expect: 'connection "a b" 10.1.0.1'  | the line ends after "10.1.0.1", but expected an address such as 10.1.0.5.
            expect: {ending: answered}           | found keys with values, but expected what must be so, such as adapter gate:eth0 up, no route pc default via 10.1.0.1, neighbour pc 10.1.0.2 stale.
            """)
    void mistakesAreTold(String action, String problem) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(story(action)));
        assertThat(bad).isNotNull();
        List<String> told = bad.problems().stream()
                .map(each -> each.place().line() + " " + Words.english().say(each.message()))
                .toList();
        assertThat(told).containsExactly("10 " + problem);
    }
}
