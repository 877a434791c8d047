package homing.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The least contrasts of WCAG 2.2: 4.5 for text, 3 for lines and shapes. */
class PaletteTest {
    private static Stream<Look> looks(Role role) {
        return Stream.of(Hue.values()).map(hue -> new Look(role, hue));
    }

    private static Colour ink(Palette palette, Look look) {
        Paint paint = palette.paint(look);
        return paint.outline().or(paint::inside).orElseThrow();
    }

    private static Colour ground(Palette palette, Look look) {
        return palette.paint(look).inside().orElse(palette.canvas());
    }

    /** Text, and what it stands on. */
    static Stream<Arguments> texts() {
        List<List<Role>> pairs = List.of(
                List.of(Role.NAME, Role.CARD),
                List.of(Role.DETAIL, Role.CARD_FOCUS),
                List.of(Role.ALERT, Role.CARD_DROPPED),
                List.of(Role.ROW_TEXT, Role.ROW),
                List.of(Role.ROW_MUTED, Role.ROW_SOURCE),
                List.of(Role.ROW_STRONG, Role.ROW_SOURCE),
                List.of(Role.ROW_TEXT, Role.ROW_ADDRESS),
                List.of(Role.ROW_MUTED, Role.ROW_ADDRESS),
                List.of(Role.ROW_STRONG, Role.ROW_CHOSEN),
                List.of(Role.ROW_CHOSEN_TEXT, Role.ROW_CHOSEN),
                List.of(Role.PORT_TEXT, Role.PORT),
                List.of(Role.PORT_DEAD_TEXT, Role.PORT_DEAD),
                List.of(Role.BLOCK_TEXT, Role.BLOCK),
                List.of(Role.BAR_TEXT, Role.BAR),
                List.of(Role.CAPSULE_SOURCE, Role.CAPSULE),
                List.of(Role.CAPSULE_TEXT, Role.CAPSULE));
        return Stream.of(Palette.values())
                .flatMap(palette -> pairs.stream().map(pair -> Arguments.of(palette, pair.get(0), pair.get(1))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textCanBeReadOnWhatItStandsOn(Palette palette, Role text, Role below) {
        for (Hue hue : Hue.values()) {
            Colour letters = ink(palette, new Look(text, hue));
            assertThat(letters.contrast(ground(palette, new Look(below, hue))))
                    .as("%s on %s in %s", text, below, hue)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textOnTheCanvasCanBeRead(Palette palette) {
        for (Role role : List.of(Role.LABEL, Role.LABEL_MUTED, Role.NOTE, Role.ALERT)) {
            assertThat(ink(palette, Look.of(role)).contrast(palette.canvas()))
                    .as(role.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesAndOutlinesAreSeenOnTheCanvas(Palette palette) {
        List<Role> lines = List.of(
                Role.CABLE,
                Role.CABLE_DEAD,
                Role.BAR,
                Role.CARD,
                Role.CARD_FOCUS,
                Role.CARD_DROPPED,
                Role.PORT,
                Role.PORT_DEAD,
                Role.PORT_SMALL,
                Role.CAPSULE,
                Role.HATCH,
                Role.STEM,
                Role.CAPSULE_BACK,
                Role.MARKER,
                Role.MARKER_BACK,
                Role.WAY_THERE,
                Role.WAY_BACK,
                Role.FOREIGN_TRAIL,
                Role.NEXT_HOP_TRAIL,
                Role.CROSS);
        lines.stream()
                .flatMap(PaletteTest::looks)
                .forEach(look -> assertThat(ink(palette, look).contrast(palette.canvas()))
                        .as(look.toString())
                        .isGreaterThanOrEqualTo(3));
    }

    @Test
    void theFillsAreThoseOfOkabeAndIto() {
        assertThat(Stream.of(Hue.values()).filter(hue -> hue != Hue.GREY).map(Palette.LIGHT::fill))
                .extracting(Colour::toString)
                .containsExactly("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#f0e442");
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void vermillionIsKeptForWarnings(Palette palette) {
        assertThat(Stream.of(Hue.values()).map(palette::fill)).doesNotContain(new Colour(0xd55e00));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(new Colour(0).contrast(new Colour(0xffffff))).isEqualTo(21);
        assertThat(new Colour(0xe69f00).contrast(new Colour(0xffffff))).isBetween(2.24, 2.26);
    }
}
