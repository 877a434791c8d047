package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios made by chance with comments in them, changed by chance. */
class AnyEditKeptTest {
    private static final int MANY = 500;
    private static final int FEW = 100;

    static LongStream seeds() {
        return LongStream.range(0, MANY);
    }

    private static Scenario read(String text) throws Exception {
        return ScenarioReader.read("text", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsAsTheEditedScenario(long seed) throws Exception {
        Chance chance = new Chance(seed);
        String text = new Scribble(chance.dice).in(ScenarioWriter.write(chance.scenario()));
        Scenario changed = new ChanceEdits(chance).several(read(text));
        String written = ScenarioRewriter.rewrite(text, changed);
        assertThat(read(written))
                .as("seed %s:%n%s%nfrom%n%s", seed, written, text)
                .isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allCommentsOutliveAnEditOfOneThing(long seed) throws Exception {
        Chance chance = new Chance(seed);
        Scribble scribble = new Scribble(chance.dice);
        String text = scribble.in(ScenarioWriter.write(chance.scenario()));
        Scenario changed = new ChanceEdits(chance).one(read(text));
        String written = ScenarioRewriter.rewrite(text, changed);
        assertThat(read(written))
                .as("seed %s:%n%s%nfrom%n%s", seed, written, text)
                .isEqualTo(changed);
        assertThat(scribble.comments())
                .as("seed %s:%n%s%nfrom%n%s", seed, written, text)
                .allMatch(written::contains);
    }

    @Test
    void hardlyEverIsAFileWrittenAnewAsAWhole() throws Exception {
        int whole = 0;
        for (long seed = 0; seed < FEW; seed++) {
            Chance chance = new Chance(seed);
            String text = new Scribble(chance.dice).in(ScenarioWriter.write(chance.scenario()));
            Scenario changed = new ChanceEdits(chance).several(read(text));
            Optional<String> kept = ScenarioRewriter.kept(text, changed);
            whole += kept.isEmpty() ? 1 : 0;
        }
        assertThat(whole).isLessThan(FEW / 50);
    }
}
