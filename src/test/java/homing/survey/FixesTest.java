package homing.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is odd in a drawing by chance: what mends it takes its mark away, brings no new error, and can be saved. */
class FixesTest {
    private static final int DRAWINGS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aFixTakesItsMarkAwayAndBringsNoError(long seed) throws BadInput {
        OddDrawings drawings = new OddDrawings(seed);
        for (int i = 0; i < DRAWINGS; i++) {
            Scenario drawing = drawings.next();
            for (Mark mark : Survey.of(drawing)) {
                for (Mark.Fix fix : mark.fixes()) {
                    check(drawing, mark, fix);
                }
            }
        }
    }

    private static void check(Scenario before, Mark mark, Mark.Fix fix) throws BadInput {
        Scenario after = fix.edit().change().apply(before);
        String what = ScenarioWriter.write(before) + "\n" + Words.english().say(mark.text()) + "\n"
                + Words.english().say(fix.text());
        assertThat(after).as(what).isNotEqualTo(before);
        List<Mark> left = Survey.of(after);
        assertThat(left).as(what).noneMatch(each -> isSame(each, mark));
        assertThat(errors(left)).as(what).isSubsetOf(errors(Survey.of(before)));
        assertThat(ScenarioReader.read("x.yaml", ScenarioWriter.write(after).getBytes(UTF_8)))
                .as(what)
                .isEqualTo(after);
    }

    private static boolean isSame(Mark one, Mark other) {
        return one.code().equals(other.code())
                && one.part().equals(other.part())
                && one.text().equals(other.text());
    }

    private static Set<Object> errors(List<Mark> marks) {
        Set<Object> errors = new HashSet<>();
        marks.stream()
                .filter(mark -> mark.severity() == Mark.Severity.ERROR)
                .forEach(mark ->
                        errors.add(List.of(mark.code().startsWith("gateway") ? "gateway" : mark.code(), mark.part())));
        return errors;
    }

    /** What chance does not draw is not tried by the test above. */
    @Test
    void chanceDrawsNearlyEveryOddity() {
        Set<String> met = new TreeSet<>();
        Set<String> mended = new TreeSet<>();
        OddDrawings drawings = new OddDrawings(9);
        for (int i = 0; i < 400; i++) {
            for (Mark mark : Survey.of(drawings.next())) {
                met.add(mark.code());
                if (!mark.fixes().isEmpty()) {
                    mended.add(mark.code());
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(30);
        assertThat(mended).hasSizeGreaterThan(22);
    }
}
