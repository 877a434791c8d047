package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.model.Host;
import homing.problem.BadInput;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTextTest {
    private static final String TEXT = """
            homing: 1
            hosts:
              pc: {adapters: {A: {addresses: 10.1.0.5/24}}}
              gate: {adapters: {A: {addresses: 10.1.0.1/24}}}
            lans:
              Office: [pc:A, gate:A]
            """;

    private static List<Problem> problems(String text) {
        try {
            throw new AssertionError(ExcerptText.read(text));
        } catch (BadInput bad) {
            return bad.problems();
        }
    }

    private static void assertWhole(String text) throws BadInput {
        Scenario read = ExcerptText.read(text);
        assertThat(read.network().hosts()).extracting(Host::name).containsExactly("pc", "gate");
        assertThat(read.network().lans()).hasSize(1);
        assertThat(ExcerptText.read(ExcerptText.write(read))).isEqualTo(read);
    }

    @Test
    void aScenarioThatSomebodyHasWrittenIsRead() throws BadInput {
        assertWhole(TEXT);
        assertWhole(TEXT.replace("\n", "\r\n"));
        assertWhole("\n\n" + TEXT.indent(4));
    }

    @Test
    void whatMailAndWebPagesAddIsPassedOver() throws BadInput {
        assertWhole(TEXT.replace(' ', '\u00a0'));
        assertWhole("```yaml\n" + TEXT + "```\n");
        assertWhole(TEXT.replaceAll("(?m)^", "> "));
        assertWhole(TEXT.replaceAll("(?m)^", ">> "));
    }

    @Test
    void aMistakeIsTheLineAndColumnOfTheText() {
        Problem first = problems(TEXT.replace("10.1.0.1/24", "10.1.0.999/24").replaceAll("(?m)^", "> "))
                .get(0);
        assertThat(first.place().line()).isEqualTo(4);
        assertThat(first.place().column()).isEqualTo(38);
        assertThat(problems(TEXT.replace("lans:", "\tlans:")).get(0).place().line())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  \n", "hello", "10.1.0.5", "The hosts of mine: none", "title: hosts: x", "{", "\u0000"})
    void anotherTextHoldsNoPartOfADrawing(String text) {
        assertThat(problems(text)).singleElement().satisfies(only -> {
            assertThat(only.message().key()).isEqualTo("io.excerpt.none");
            assertThat(only.place().line()).isZero();
        });
    }

    @Test
    void anEmptyDrawingIsNothing() {
        assertThat(problems("homing: 1\nhosts: {}"))
                .extracting(only -> only.message().key())
                .containsExactly("io.excerpt.empty");
    }

    @Test
    void whatIsHugeOrHostileIsRefusedSoon() {
        for (String hostile : List.of(
                "homing: 1\n" + "#".repeat(5_000_000),
                "hosts: " + "[".repeat(3_900_000),
                "\n".repeat(3_900_000) + "hosts:",
                " ".repeat(3_900_000) + "hosts:",
                ">".repeat(3_900_000) + "\nhosts: [",
                "\"" + "\u00a0".repeat(3_900_000) + "\nhosts: 1",
                "homing: 1\nhosts: {a: &a [" + "*a, ".repeat(900_000) + "]}",
                "homing: 1\nhosts: {" + "x: {}, ".repeat(500_000) + "}",
                "homing: 1\nhosts:\n" + "  - x\n".repeat(600_000),
                "homing: \ud800\nhosts: \u0007")) {
            List<Problem> told = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(hostile));
            assertThat(told).hasSizeLessThan(102);
            assertThat(Words.english().say(told.get(0).message())).hasSizeLessThan(300);
        }
    }

    @Test
    void aProblemNamesNoFile() {
        assertThatThrownBy(() -> ExcerptText.read("hosts: 5"))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems())
                                .allMatch(each -> each.place().file().isEmpty()));
    }
}
