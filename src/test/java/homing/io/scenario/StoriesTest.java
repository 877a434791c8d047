package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.problem.BadInput;
import homing.scenario.Scenario;
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            change: 'adaptor "a b:eth0" down'   | found "adaptor", which is not known here. Did you mean "adapter"?
            change: 'adapter "a c:eth0" down'   | there is no host "a c". Did you mean "a b"?
            change: 'adapter "a b:eth1" down'   | a b has no adapter "eth1". Did you mean "eth0"?
            change: 'adapter "a b" down'        | found "a b", but expected host:adapter.
            change: 'adapter "a b:eth0" off'    | found "off", but expected one of: up, down.
            change: 'host "a b" dead really'    | found "really", but the line is complete without it. Leave it out.
            change: 'host "a b" alive'          | a b is not turned off at this time.
            change: 'route "a b" add default'   | this route leads nowhere: expected via and a gateway's address, or dev and an adapter.
            call: {program: ping, to: 10.1.0.1}, change: 'host "a b" dead' | expected either a call or a change.
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
