package homing.diagram.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextStyleTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float EM = 2048;

    private static Font shipped(Face face) throws Exception {
        try (InputStream file = Face.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(EM);
        }
    }

    private static IntStream characters() {
        IntStream latin = IntStream.concat(IntStream.rangeClosed(' ', '~'), IntStream.rangeClosed(0xA0, 0xFF));
        return IntStream.concat(latin, "–—‘’“”•…−→←✓●◆▲".chars());
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyCharacterIsAsWideAsInTheShippedFont(Face face) throws Exception {
        Font font = shipped(face);
        TextStyle style = new TextStyle(face, EM);
        characters().filter(font::canDisplay).forEach(character -> {
            String text = Character.toString(character);
            double advance =
                    font.createGlyphVector(EXACT, text).getGlyphMetrics(0).getAdvance();
            assertThat(style.width(text)).as(text).isCloseTo(advance, within(2.0));
        });
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void capitalsAreAsHighAsInTheShippedFont(Face face) throws Exception {
        double height = shipped(face)
                .createGlyphVector(EXACT, "H")
                .getGlyphVisualBounds(0)
                .getBounds2D()
                .getHeight();
        assertThat(new TextStyle(face, EM).capitals()).isCloseTo(height, within(16.0));
    }

    @Test
    void aLineIsAsWideAsItsCharacters() {
        TextStyle style = TextStyle.bold(16);
        assertThat(style.width("client")).isCloseTo(style.width("cli") + style.width("ent"), within(1e-9));
        assertThat(style.width("")).isZero();
    }

    @Test
    void textThatFitsStaysAsItIs() {
        TextStyle style = TextStyle.regular(12);
        assertThat(style.fitted("10.1.0.5", style.width("10.1.0.5"))).isEqualTo("10.1.0.5");
    }

    @Test
    void textThatDoesNotFitEndsInDotsAndFits() {
        TextStyle style = TextStyle.regular(12);
        String fitted = style.fitted("Local Area Connection 2", 90);
        assertThat(fitted).startsWith("Local Area").endsWith("…");
        assertThat(style.width(fitted)).isLessThanOrEqualTo(90);
    }

    @Test
    void aTextIsBrokenBetweenItsWords() {
        TextStyle style = TextStyle.regular(12);
        assertThat(style.wrapped("no route covers 203.0.113.80", 110, 2))
                .containsExactly("no route covers", "203.0.113.80");
    }

    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(TextStyle.regular(12).wrapped("no route", 110, 2)).containsExactly("no route");
    }

    @Test
    void aTextThatIsTooLongForItsLinesEndsInDots() {
        List<String> lines = TextStyle.regular(12).wrapped("no route covers 203.0.113.80, and none will", 110, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
    }

    @Test
    void aWordThatIsTooLongIsNotBroken() {
        assertThat(TextStyle.regular(12).wrapped("Serververwaltungsschrank", 60, 2))
                .hasSize(1);
    }

    @Test
    void anUnknownCharacterIsTakenForAWideOne() {
        assertThat(TextStyle.regular(10).width("漢")).isEqualTo(10);
    }

    @Test
    void aNameInCyrillicLettersIsNotTakenForAWideOne() {
        assertThat(TextStyle.bold(17).fitted("Серверная-машина", 214)).isEqualTo("Серверная-машина");
        assertThat(TextStyle.bold(17).fitted("主机二主机二主机二主机二主机二", 214)).endsWith("…");
    }
}
