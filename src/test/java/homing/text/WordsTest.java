package homing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.english();

    @Test
    void aSentenceSaysItsValues() {
        assertThat(words.say("explain.rules.order")).startsWith("Policy rules are tried");
        assertThat(words.say("ui.timeline.where", 1234, 5678, Elapsed.ofMicros(400)))
                .isEqualTo("step 1234 of 5678 · 0.4 ms");
    }

    @Test
    void piecesTellValuesFromWords() {
        Message inner = Message.of("explain.route.text.default-via", "10.1.0.1", "A");
        assertThat(words.pieces(Message.of("explain.route.headline", "203.0.113.80", inner)))
                .containsExactly(
                        new Piece("The packet to ", false),
                        new Piece("203.0.113.80", true),
                        new Piece(" takes ", false),
                        new Piece("the default route by ", false),
                        new Piece("10.1.0.1", true),
                        new Piece(" on ", false),
                        new Piece("A", true));
    }

    @Test
    void piecesMakeTheSentence() {
        Message message = Message.of("explain.source.headline.foreign", "A", "B", "10.2.0.5");
        String joined =
                String.join("", words.pieces(message).stream().map(Piece::text).toList());
        assertThat(joined).isEqualTo(words.say(message));
    }
}
