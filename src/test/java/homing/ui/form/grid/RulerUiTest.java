package homing.ui.form.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.problem.BadInput;
import homing.scenario.Part;
import homing.ui.form.SetUpTest;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured is what is shown. */
class RulerUiTest extends SetUpTest {
    @BeforeEach
    void openAHostAndACall() throws BadInput {
        open("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                calls: [{title: one, from: a, program: ping, to: 10.1.0.6}]
                """);
        showSetUp(WIDTH, 860);
    }

    private List<Font> cells(String grid, String style) {
        return onScreen(() -> robot.lookup("#table-" + grid + " .table-cell." + style).queryAll().stream()
                .map(TableCell.class::cast)
                .map(cell -> cell.getFont())
                .toList());
    }

    private Font ruler(String grid, String style) {
        return onScreen(() -> robot.lookup("#grid-" + grid + " ." + style)
                .queryAllAs(Label.class)
                .iterator()
                .next()
                .getFont());
    }

    private static void same(Font one, Font other) {
        assertThat(one.getFamily()).isEqualTo(other.getFamily());
        assertThat(one.getSize()).isCloseTo(other.getSize(), within(0.05));
    }

    @Test
    void lettersOfCellsAreThoseOfTheRuler() {
        assertThat(cells("calls", "prose")).isNotEmpty().allSatisfy(font -> same(font, ruler("calls", "ruler-prose")));
        assertThat(cells("calls", "mono")).isNotEmpty().allSatisfy(font -> same(font, ruler("calls", "ruler-cell")));
    }

    @Test
    void aCellThatIsTypedIntoHasItsLetters() {
        pick(new Part.OfHost("a"));
        edit("addresses", 0, 1);
        TextField field = field();
        onScreen(() -> stage.getScene().getRoot().layout());
        same(field.getFont(), cells("addresses", "mono").get(0));
    }
}
