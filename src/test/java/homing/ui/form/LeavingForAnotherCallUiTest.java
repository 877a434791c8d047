package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.problem.BadInput;
import homing.scenario.Expectation;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cell of what is expected of a call is typed into when somebody clicks on another call. */
class LeavingForAnotherCallUiTest extends SetUpTest {
    @BeforeEach
    void openTwoCalls() throws BadInput {
        open(pair("""
                calls:
                  - {title: one, from: a, program: ping, to: 10.1.0.6, expect: {source: 10.1.0.5, ending: answered}}
                  - {title: two, from: b, program: ping, to: 10.1.0.5, expect: {source: 10.1.0.6}}
                """));
        showSetUp(WIDTH, 980);
    }

    private List<String> expected(int call) {
        return scenario().calls().get(call).expectations().stream()
                .map(Expectation::expected)
                .toList();
    }

    private Node cellOfCall(int row) {
        return robot.lookup("#table-calls .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty() && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private void typeAndGoOn(int row, String text) {
        edit("expectations", row, 1);
        field();
        type(text);
        robot.clickOn(cellOfCall(1));
    }

    @Test
    void whatIsTypedIsKeptWithItsOwnCall() {
        typeAndGoOn(0, "10.1.0.9");
        assertThat(expected(0)).containsExactly("10.1.0.9", "answered");
        assertThat(expected(1)).containsExactly("10.1.0.6");
    }

    @Test
    void soIsWhatTheOtherCallHasNoRowFor() {
        typeAndGoOn(1, "lost");
        assertThat(expected(0)).containsExactly("10.1.0.5", "lost");
        assertThat(expected(1)).containsExactly("10.1.0.6");
    }
}
