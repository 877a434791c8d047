package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ActLine;
import homing.problem.BadInput;
import homing.scenario.ScriptedCall;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls and stories, gesture by gesture. */
class StoriesUiTest extends SetUpTest {
    @BeforeEach
    void openAStory() throws BadInput {
        open(pair("""
                calls:
                  - {title: one, from: a, program: ping, to: 10.1.0.6}
                  - {title: two, from: b, program: ping, to: 10.1.0.5}
                stories:
                  - title: down
                    actions:
                      - {at: 0s, call: {from: a, program: ping, to: 10.1.0.6}}
                      - {at: 5s, change: adapter b:eth0 down}
                """));
        showSetUp(WIDTH, 980);
    }

    private List<String> acts() {
        return scenario().stories().get(0).acts().stream().map(ActLine::write).toList();
    }

    private ScriptedCall call(int at) {
        return scenario().calls().get(at);
    }

    @Test
    void anActThatIsAddedIsTypedOver() {
        press("#add-acts");
        field();
        type("change: cable a:eth0 out");
        robot.push(KeyCode.ENTER);
        assertThat(acts()).last().isEqualTo("at: 6s, change: cable a:eth0 out");
        assertThat(undo()).isEqualTo("Change act of story 1");
    }

    @Test
    void anActIsASentenceAndTheWordsOfTheFileWhenItIsTyped() {
        assertThat(shown("acts", 0, 1)).isEqualTo("a pings 10.1.0.6");
        assertThat(shown("acts", 1, 1)).isEqualTo("b:eth0 is set down");
        edit("acts", 1, 1);
        assertThat(field().getText()).isEqualTo("change: adapter b:eth0 down");
    }

    private String shown(String table, int row, int column) {
        return robot.lookup("#table-" + table + " .table-row-cell").queryAll().stream()
                .map(javafx.scene.control.TableRow.class::cast)
                .filter(each -> each.getIndex() == row)
                .flatMap(each -> each.lookupAll(".table-cell").stream())
                .map(javafx.scene.control.TableCell.class::cast)
                .skip(column)
                .map(javafx.scene.control.Labeled::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void anActOfAnotherTimeFindsItsPlace() {
        type("acts", 1, 0, "200ms");
        assertThat(acts()).last().isEqualTo("at: 200ms, change: adapter b:eth0 down");
        type("acts", 0, 0, "1");
        assertThat(acts()).first().isEqualTo("at: 200ms, change: adapter b:eth0 down");
    }

    @Test
    void anActIsMovedUp() {
        pick("acts", 1, 1);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(acts()).first().isEqualTo("at: 0s, change: adapter b:eth0 down");
        assertThat(undo()).isEqualTo("Move act of story 1");
    }

    @Test
    void theLastCallOfAStoryStays() {
        pick("acts", 0, 1);
        robot.push(KeyCode.DELETE);
        assertThat(acts()).hasSize(2);
        assertThat(said()).contains("needs a call");
    }

    @Test
    void whatIsExpectedOfACallIsTyped() {
        pick("calls", 1, 0);
        press("#add-expectations");
        robot.push(KeyCode.ESCAPE);
        type("expectations", 0, 1, "lost");
        assertThat(call(1).expectations()).singleElement().hasToString("Expectation[subject=ENDING, expected=lost]");
        assertThat(call(0).expectations()).isEmpty();
    }

    @Test
    void whatCannotBeExpectedIsToldAndNotTaken() {
        press("#add-expectations");
        robot.push(KeyCode.ESCAPE);
        type("expectations", 0, 1, "perhaps");
        assertThat(call(0).expectations())
                .singleElement()
                .hasToString("Expectation[subject=ENDING, expected=answered]");
        assertThat(said()).contains("perhaps", "answer-lost");
    }

    @Test
    void aCallInAStoryHasItsRemarks() {
        pick("acts", 0, 1);
        press("#add-act-remarks");
        robot.push(KeyCode.ESCAPE);
        type("act-remarks", 0, 1, "Look here.");
        assertThat(scenario().stories().get(0).calls().get(0).remarks())
                .singleElement()
                .hasToString("Remark[phase=route, host=, text=Look here.]");
    }

    @Test
    void whatFewCallsHaveIsAFieldBelowTheTable() {
        pick("calls", 0, 0);
        press("#more-calls");
        robot.clickOn("#folded-peers");
        type("10.1.0.7 10.1.0.8");
        robot.push(KeyCode.ENTER);
        assertThat(call(0).call().options().peers()).hasSize(2);
        assertThat(undo()).isEqualTo("Change call 1");
    }

    @Test
    void callsArePastedBelowTheOneThatIsPicked() {
        pick("calls", 0, 0);
        paste("""
                - {title: x, from: b, program: ping, to: 10.1.0.5}
                - {title: y, from: b, program: ping, to: a}
                b\tping\ta
                """);
        assertThat(scenario().calls())
                .extracting(ScriptedCall::title)
                .startsWith("one", "x")
                .endsWith("two");
        assertThat(find("#unpasted", TextArea.class).getText()).contains("title: y");
    }

    @Test
    void whatIsPickedStaysPickedWhenItIsChangedAndUndone() {
        type("calls", 1, 4, "7");
        TableView<?> calls = table("calls");
        assertThat(calls.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        onScreen(session.document()::undo);
        assertThat(calls.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(find("#line-calls", TextField.class).getText()).contains("title: two");
    }

    @Test
    void aStoryIsAddedAndTakenAway() {
        press("#add-stories");
        assertThat(scenario().stories()).hasSize(2);
        robot.push(KeyCode.ESCAPE);
        pick("stories", 1, 0);
        robot.push(KeyCode.DELETE);
        assertThat(scenario().stories()).hasSize(1);
    }
}
