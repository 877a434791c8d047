package homing.ui.form.grid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.ui.PartTest;
import homing.ui.form.SetUpPane;
import homing.ui.survey.Marks;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured is what is shown. */
class RulerUiTest extends PartTest {
    @BeforeEach
    void openAHostAndACall() throws BadInput {
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                calls: [{title: one, from: a, program: ping, to: 10.1.0.6}]
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 440, 860);
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
        onScreen(() -> session.selection().pick(new Part.OfHost("a")));
        onScreen(() -> {
            @SuppressWarnings("unchecked") // any row will do
            GridTable<Object> table = find("#table-addresses", GridTable.class);
            table.pick(0, 1);
        });
        robot.push(KeyCode.ENTER);
        TextField field = (TextField) stage.getScene().getFocusOwner();
        onScreen(() -> stage.getScene().getRoot().layout());
        same(field.getFont(), cells("addresses", "mono").get(0));
    }
}
