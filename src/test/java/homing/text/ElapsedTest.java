package homing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElapsedTest {
    private static String said(long micros) {
        return Words.english().say(Elapsed.ofMicros(micros));
    }

    @Test
    void belowASecondItIsMilliseconds() {
        assertThat(said(0)).isEqualTo("0.0 ms");
        assertThat(said(999_900)).isEqualTo("999.9 ms");
    }

    @Test
    void fromASecondOnItIsSeconds() {
        assertThat(said(1_000_000)).isEqualTo("1.0 s");
        assertThat(said(21_000_000)).isEqualTo("21.0 s");
    }
}
