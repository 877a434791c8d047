package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Expectation;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cell of what is expected of a call is typed into when somebody clicks on another call. */
class LeavingForAnotherCallUiTest extends PartTest {
    @BeforeEach
    void openTwoCalls() throws BadInput {
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                calls:
                  - {title: one, from: a, program: ping, to: 10.1.0.6, expect: {source: 10.1.0.5, ending: answered}}
                  - {title: two, from: b, program: ping, to: 10.1.0.5, expect: {source: 10.1.0.6}}
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 440, 980);
    }

    private List<String> expected(int call) {
        return session.document().scenario().calls().get(call).expectations().stream()
                .map(Expectation::expected)
                .toList();
    }

    private static <T> void edit(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private Node cellOfCall(int row) {
        return robot.lookup("#table-calls .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty() && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private void typeAndGoOn(int row, String text) {
        onScreen(() -> edit((TableView<?>) find("#table-expectations", TableView.class), row, 1));
        robot.push(KeyCode.ENTER);
        until(() -> stage.getScene().getFocusOwner() instanceof TextField);
        robot.write(text, 0);
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
