package homing.io.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.problem.BadInput;
import homing.text.Words;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonListTest {
    private static JsonList open(String text) throws BadInput {
        return new JsonList("f", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String problem(String text) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> {
            try (JsonList list = open(text)) {
                while (list.next() != null) {
                    assertThat(list.place().line()).isPositive();
                }
            }
        });
        return bad.problems().get(0).place() + ": "
                + Words.english().say(bad.problems().get(0).message());
    }

    @Test
    void givesOneObjectAfterTheOther() throws Exception {
        try (JsonList list = open("[{\"a\": 1},\n {}]")) {
            assertThat(list.next()).isEqualTo(Map.of("a", 1L));
            assertThat(list.next()).isEmpty();
            assertThat(list.place()).hasToString("f:2:2");
            assertThat(list.next()).isNull();
        }
    }

    @Test
    void givesValuesByTheirKind() throws Exception {
        try (JsonList list =
                open("[{\"s\": \"ä\", \"d\": 1.5, \"x\": 99999999999999999999, \"b\": [true, null, {\"n\": -3}]}]")) {
            assertThat(list.next())
                    .containsExactly(
                            Map.entry("s", "ä"),
                            Map.entry("d", "1.5"),
                            Map.entry("x", "99999999999999999999"),
                            Map.entry("b", Arrays.asList(true, null, Map.of("n", -3L))));
        }
    }

    @Test
    void keepsTheOrderOfTheKeys() throws Exception {
        try (JsonList list = open("[{\"z\": 1, \"a\": 2, \"m\": 3}]")) {
            assertThat(list.next().keySet()).containsExactlyElementsOf(List.of("z", "a", "m"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                               | f:1:2
            ''                               | f:1:1
            '[{"a": 1},\n 5]'                | f:2
            '[{"a": 1'                       | f:1
            '[{"a": "no end'                 | f:1
            '[{"a" 1}]'                      | f:1
            '[{"a": 1}'                      | f:1
            """)
    void tellsWhereItIsNoListOfObjects(String text, String place) {
        assertThat(problem(text)).startsWith(place);
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThat(problem("[{\"a\": " + "[".repeat(100_000))).startsWith("f:1:");
    }
}
