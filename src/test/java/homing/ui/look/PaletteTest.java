package homing.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Hue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("-homing-([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text,surface",
        "text,canvas",
        "text,raised",
        "text,raised-hover",
        "text,tint",
        "text,accent-soft",
        "text,good-soft",
        "text,bad-soft",
        "text,changed",
        "body,surface",
        "body,tint",
        "muted,surface",
        "muted,canvas",
        "muted,raised",
        "faint,surface",
        "faint,picture",
        "on-accent,accent",
        "on-accent,accent-hover",
        "accent-text,surface",
        "accent-text,accent-soft",
        "good-text,surface",
        "good-text,good-soft",
        "bad-text,surface",
        "bad-text,bad-soft",
        "surface,text"
    })
    void textCanBeReadOnItsGround(String text, String ground) throws IOException {
        for (String sheet : new String[] {"light", "dark"}) {
            Map<String, Integer> palette = palette(sheet);
            assertThat(contrast(palette.get(text), palette.get(ground)))
                    .as("%s on %s in %s", text, ground, sheet)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"focus", "good", "bad", "accent", "changed-line"})
    void aSignCanBeSeenOnItsGround(String sign) throws IOException {
        for (String sheet : new String[] {"light", "dark"}) {
            Map<String, Integer> palette = palette(sheet);
            assertThat(contrast(palette.get(sign), palette.get("surface")))
                    .as("%s in %s", sign, sheet)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"surface", "canvas", "picture", "raised", "tint"})
    void theEdgeOfAControlCanBeSeenOnItsGround(String ground) throws IOException {
        for (String sheet : new String[] {"light", "dark"}) {
            Map<String, Integer> palette = palette(sheet);
            assertThat(contrast(palette.get("edge"), palette.get(ground)))
                    .as("edge on %s in %s", ground, sheet)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void bothPalettesHaveTheSameColours() throws IOException {
        assertThat(palette("dark")).containsOnlyKeys(palette("light").keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GREY")
    void anAdapterHasTheSameColourInTheTablesAsOnTheCanvas(Hue hue) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Integer> palette = palette(theme.name().toLowerCase(Locale.ROOT));
            assertThat(palette.get("hue-" + hue.name().toLowerCase(Locale.ROOT)))
                    .isEqualTo(theme.palette().fill(hue).rgb());
        }
    }

    private static Map<String, Integer> palette(String sheet) throws IOException {
        try (var stream = Look.class.getResourceAsStream("/homing/ui/" + sheet + ".css")) {
            Map<String, Integer> colours = new HashMap<>();
            Matcher each = COLOUR.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            while (each.find()) {
                colours.put(each.group(1), Integer.parseInt(each.group(2), 16));
            }
            return colours;
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
