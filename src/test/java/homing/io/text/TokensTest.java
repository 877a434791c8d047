package homing.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static List<String> words(String line) {
        Tokens tokens = Tokens.of(line);
        List<String> words = new ArrayList<>();
        while (tokens.hasNext()) {
            words.add(tokens.next());
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            default via 10.0.0.1|default,via,10.0.0.1
              dev\t A\t|dev,A
            -m comment --comment "to the net" -j|-m,comment,--comment,to the net,-j
            a "" b|a,,b
            "no end|no end
            in"side|in"side
            """)
    void partsALineAtBlanks(String line, String parts) {
        assertThat(words(line.replace("\\t", "\t"))).containsExactly(parts.split(","));
    }

    @Test
    void takesOnlyTheWordThatIsNext() {
        Tokens tokens = Tokens.of("via 10.0.0.1");
        assertThat(tokens.take("dev")).isFalse();
        assertThat(tokens.take("via")).isTrue();
        assertThat(tokens.peek()).isEqualTo("10.0.0.1");
        assertThat(tokens.next()).isEqualTo("10.0.0.1");
    }

    @Test
    void isEmptyAtTheEnd() {
        Tokens tokens = Tokens.of("   ");
        assertThat(tokens.hasNext()).isFalse();
        assertThat(tokens.next()).isEmpty();
        assertThat(tokens.peek()).isEmpty();
        assertThat(tokens.take("")).isTrue();
    }
}
