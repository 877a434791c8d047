package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ExcerptText;
import homing.model.StackId;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied goes through a text and comes out the same, whatever was drawn. */
class CopiedTextTest {
    private static final int EDITS = 120;
    private static final int COPIES = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPastedFromTextIsWhatIsPastedDirectly(long seed) throws BadInput {
        Chance chance = new Chance(seed);
        Scenario scenario = drawn(chance);
        int compared = 0;
        for (int i = 0; i < COPIES; i++) {
            List<Part> parts = chance.parts(scenario);
            Scenario held = Clipboard.copy(scenario, scenario.places(), parts);
            if (!isEmpty(held)) {
                Scenario read = ExcerptText.read(ExcerptText.write(held));
                assertThat(read).isEqualTo(held);
                Spot at = chance.spot();
                assertSame(scenario, held, read, at);
                assertSame(Drawn.EMPTY, held, read, at);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(COPIES / 2);
    }

    private static boolean isEmpty(Scenario held) {
        return held.network().hosts().isEmpty()
                && held.network().lans().isEmpty()
                && held.notes().isEmpty();
    }

    private static void assertSame(Scenario ground, Scenario held, Scenario read, Spot at) {
        Addition direct = Clipboard.paste(ground, ground.places(), held, at);
        Addition byText = Clipboard.paste(ground, ground.places(), read, at);
        assertThat(byText.parts()).isEqualTo(direct.parts());
        assertThat(byText.told()).isEqualTo(direct.told());
        assertThat(Drawn.after(ground, byText.edit())).isEqualTo(Drawn.after(ground, direct.edit()));
    }

    private static Scenario drawn(Chance chance) {
        ChanceDrawing drawing = new ChanceDrawing(chance);
        ChanceRows rows = new ChanceRows(chance);
        List<Function<Scenario, Optional<Edit>>> kinds =
                List.of(drawing::add, drawing::part, drawing::cable, drawing::place, drawing::adapter, rows::row);
        Scenario scenario = Templates.ALL.get(0).scenario();
        for (int i = 0; i < EDITS; i++) {
            Scenario before = scenario;
            scenario = before.network().hosts().isEmpty()
                    ? Hosts.add(before, StackId.LINUX, new Spot(0, 0))
                            .edit()
                            .change()
                            .apply(before)
                    : chance.of(kinds)
                            .apply(before)
                            .map(edit -> edit.change().apply(before))
                            .orElse(before);
        }
        return scenario;
    }
}
