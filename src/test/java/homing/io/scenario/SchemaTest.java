package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.problem.BadInput;
import homing.timeline.Ending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private final Schema schema;

    SchemaTest() throws IOException {
        schema = new Schema();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void shippedScenariosFitTheSchema(Path file) throws Exception {
        assertThat(schema.complaints(Files.readString(file))).isEmpty();
        assertThat(schema.complaints(ScenarioWriter.write(ScenarioReader.read(file))))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsWrittenFitsTheSchema(long seed) {
        assertThat(schema.complaints(ScenarioWriter.write(new Chance(seed).scenario())))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "homing: 1\nhosts:\n  a:\n",
                "homing: 1\nhosts: {a: {adapters: {e: }}}",
                "homing: 1\nhosts:\nlans:\ncalls:\n",
                "homing: 1\nhosts:\n  a:\n    adapters:\n    settings:\n    routes:\n",
                "homing: 1\nhosts: {a: {adapters: {e: {addresses: , gateways: }}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {addresses: 10.0.0.1/24, gateways: 10.0.0.2 metric 5}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {switches: []}}}}",
                "homing: 1\nhosts: {a: {rules: [100: lookup main, '200: prohibit']}}",
                "homing: 1\nhosts: {a: {settings: {net.ipv4.ip_forward: 1, x: -5}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {}}}}\nlans: {l: , m: [], n: {at: [1, 2.5]}, o: {adapters: a:e}}",
                "homing: 1\nhosts: {a: {}}\ncalls: {program: ping, to: 10.0.0.1}",
                "homing: 1\nhosts: {a: {}}\ntags: one\ncalls: []\nnotes:\n",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, mark: 0xFFFFFFFF, expect: {egress: none}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: none}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: {}, expect: {at: a}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: {port: 53, answers: pktinfo}}]",
            })
    void whatIsBuiltBrieflyIsTakenByBoth(String file) throws Exception {
        assertThat(ScenarioReader.read("f", file.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(schema.complaints(file)).isEmpty();
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() {
        assertThat(schema.keys("")).containsExactlyInAnyOrderElementsOf(Keys.FILE);
        assertThat(schema.keys("host")).containsExactlyInAnyOrderElementsOf(Keys.HOST);
        assertThat(schema.keys("adapter")).containsExactlyInAnyOrderElementsOf(Keys.ADAPTER);
        assertThat(schema.keys("call")).containsExactlyInAnyOrderElementsOf(Keys.CALL);
        assertThat(schema.keys("expect")).containsExactlyInAnyOrderElementsOf(Keys.EXPECT);
        assertThat(schema.keys("story")).containsExactlyInAnyOrderElementsOf(Keys.STORY);
        assertThat(schema.keys("action")).containsExactlyInAnyOrderElementsOf(Keys.ACTION);
        assertThat(schema.keys("note")).containsExactlyInAnyOrderElementsOf(Keys.NOTE);
    }

    @Test
    void schemaAndReaderKnowTheSameWords() {
        assertThat(schema.words("host", "stack")).containsExactlyInAnyOrderElementsOf(Keys.STACKS);
        assertThat(schema.words("host", "tables")).isEqualTo(Keys.TABLES);
        assertThat(schema.words("adapter", "state")).isEqualTo(Keys.STATES);
        assertThat(schema.words("adapter", "enabled")).isEqualTo(Keys.ENABLED);
        assertThat(schema.words("expect", "ending")).isEqualTo(Keys.ENDINGS);
    }

    @Test
    void aFileMayExpectEveryEndingThatThereIs() {
        assertThat(Keys.ENDINGS)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Ending.Kind.values())
                        .map(Ending.Kind::word)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hosts: {}",
                "homing: 2\nhosts: {}",
                "homing: 1",
                "homing: 1\nhosts: {}\ntitel: x",
                "homing: 1\nhosts: []",
                "homing: 1\nhosts: {a: []}",
                "homing: 1\nhosts: {\"a:b\": {}}",
                "homing: 1\nhosts: {a: {stack: windows-95}}",
                "homing: 1\nhosts: {a: {at: [1]}}",
                "homing: 1\nhosts: {a: {at: [x, y]}}",
                "homing: 1\nhosts: {a: {tables: some}}",
                "homing: 1\nhosts: {a: {routes: [[]]}}",
                "homing: 1\nhosts: {a: {rules: [from all lookup 1]}}",
                "homing: 1\nhosts: {a: {rules: [{x: from all lookup 1}]}}",
                "homing: 1\nhosts: {a: {nat: [POSTROUTING -j MASQUERADE]}}",
                "homing: 1\nhosts: {a: {settings: {ip_forward: yes}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {addresses: 10.0.0.1}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {gateways: router}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {enabled: weak}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {mac: 02-00}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {index: 0}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {state: sleepy}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {switches: [light]}}}}",
                "homing: 1\nhosts: {a: {adapters: {e: {wireless: perhaps}}}}",
                "homing: 1\nhosts: {}\nlans: {l: [a]}",
                "homing: 1\nhosts: {}\nlans: {l: {who: []}}",
                "homing: 1\nhosts: {a: {}}\ncalls: [{to: 10.0.0.1, port: 1}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: udp connect, to: 10.0.0.1}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: telnet, to: 10.0.0.1, port: 1}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: there}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, port: 65536}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {sauce: 1}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {source: me}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {foreignSource: 1}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {send: fine}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {ending: well}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, expect: {error: late}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: loud}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: {port: 0}}]",
                "homing: 1\nhosts: {a: {}}\ncalls: [{program: ping, to: 10.0.0.1, server: {reply: no}}]",
                "homing: 1\nhosts: {a: {}}\nstories: [{title: x}]",
                "homing: 1\nhosts: {a: {}}\nstories: [{actions: [{at: 5, call: {program: ping, to: 10.0.0.1}}]}]",
                "homing: 1\nhosts: {a: {}}\nstories: [{actions: [{at: 5s}]}]",
                "homing: 1\nhosts: {a: {}}\nstories: [{actions: [{at: 5s, change: burn a}]}]",
                "homing: 1\nhosts: {a: {}}\nstories: [{actions: [{at: 5s, call: {program: ping, to: 10.0.0.1, server: none}}]}]",
                "homing: 1\nhosts: {}\nnotes: [{text: x}]",
                "homing: 1\nhosts: {}\nnotes: [x]",
            })
    void whatIsBuiltWronglyIsRefusedByBoth(String file) {
        assertThat(schema.complaints(file)).isNotEmpty();
        assertThatThrownBy(() -> ScenarioReader.read("f", file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class);
    }
}
