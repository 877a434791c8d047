package homing.io.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.problem.BadInput;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> lines(byte[] bytes) throws Exception {
        List<String> all = new ArrayList<>();
        try (Lines lines = new Lines("f", new ByteArrayInputStream(bytes))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }

    private static String place(byte[] bytes) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> lines(bytes));
        return bad.problems().get(0).place().toString();
    }

    @Test
    void partsAtTheLineEndsOfEverySystem() throws Exception {
        assertThat(lines("a\r\nb\n\nä".getBytes(UTF_8))).containsExactly("a", "b", "", "ä");
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        assertThat(lines("\uFEFFa\n\uFEFFb".getBytes(UTF_8))).containsExactly("a", "\uFEFFb");
        assertThat(lines("\uFEFF".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void whatIsNoTextIsToldWhereItStands() {
        assertThat(place("a\nb\0c".getBytes(UTF_8))).isEqualTo("f:2:2");
        assertThat(place("ä".getBytes(ISO_8859_1))).isEqualTo("f:1:1");
        assertThat(place("x".repeat(100_000).getBytes(UTF_8))).isEqualTo("f:1");
    }

    @Test
    void whatIsNoTextIsToldWhereItStandsInALongFile() {
        String before = "ä line of some length\n".repeat(10_000) + "good ";
        assertThat(place((before + '\0').getBytes(UTF_8))).isEqualTo("f:10001:6");
        byte[] cutOff = (before + "ä").getBytes(UTF_8);
        assertThat(place(Arrays.copyOf(cutOff, cutOff.length - 1))).isEqualTo("f:10001:6");
    }

    @Test
    void linesAreTheSameHoweverTheyCome() throws Exception {
        List<String> lines = IntStream.range(1, 300)
                .mapToObj("ä€😀"::repeat)
                .map(all -> "x" + all)
                .toList();
        assertThat(lines(String.join("\r\n", lines).getBytes(UTF_8))).isEqualTo(lines);
    }
}
