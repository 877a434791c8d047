package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ActLine;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.text.Words;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls and stories, gesture by gesture. */
class StoriesUiTest extends PartTest {
    @BeforeEach
    void openAStory() throws BadInput {
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                calls:
                  - {title: one, from: a, program: ping, to: 10.1.0.6}
                  - {title: two, from: b, program: ping, to: 10.1.0.5}
                stories:
                  - title: down
                    actions:
                      - {at: 0s, call: {from: a, program: ping, to: 10.1.0.6}}
                      - {at: 5s, change: adapter b:eth0 down}
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 440, 980);
    }

    private Scenario scenario() {
        return session.document().scenario();
    }

    private List<String> acts() {
        return scenario().stories().get(0).acts().stream().map(ActLine::write).toList();
    }

    private ScriptedCall call(int at) {
        return scenario().calls().get(at);
    }

    private String undo() {
        return session.document()
                .historyProperty()
                .get()
                .undoLabel()
                .map(Words.english()::say)
                .orElse("");
    }

    private void pick(String table, int row, int column) {
        onScreen(() -> pick((TableView<?>) find("#table-" + table, TableView.class), row, column));
    }

    private static <T> void pick(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private void type(String table, int row, int column, String text) {
        pick(table, row, column);
        robot.push(KeyCode.ENTER);
        robot.write(text, 0);
        robot.push(KeyCode.ENTER);
    }

    /** Presses a button, wherever the page has been scrolled to. */
    private void press(String id) {
        onScreen(() -> find(id, javafx.scene.control.Button.class).fire());
    }

    @Test
    void anActThatIsAddedIsTypedOver() {
        press("#add-acts");
        until(() -> stage.getScene().getFocusOwner() instanceof TextField);
        robot.write("change: cable a:eth0 out", 0);
        robot.push(KeyCode.ENTER);
        assertThat(acts()).last().isEqualTo("at: 6s, change: cable a:eth0 out");
        assertThat(undo()).isEqualTo("Change act of story 1");
    }

    @Test
    void anActIsASentenceAndTheWordsOfTheFileWhenItIsTyped() {
        assertThat(shown("acts", 0, 1)).isEqualTo("a pings 10.1.0.6");
        assertThat(shown("acts", 1, 1)).isEqualTo("b:eth0 is set down");
        pick("acts", 1, 1);
        robot.push(KeyCode.ENTER);
        assertThat(((TextField) stage.getScene().getFocusOwner()).getText()).isEqualTo("change: adapter b:eth0 down");
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
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertThat(acts()).first().isEqualTo("at: 0s, change: adapter b:eth0 down");
        assertThat(undo()).isEqualTo("Move act of story 1");
    }

    @Test
    void theLastCallOfAStoryStays() {
        pick("acts", 0, 1);
        robot.push(KeyCode.DELETE);
        assertThat(acts()).hasSize(2);
        assertThat(robot.lookup(".form-say").queryAll().stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText()))
                .anyMatch(text -> text.contains("needs a call"));
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
        assertThat(robot.lookup(".form-say").queryAll().stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText()))
                .anyMatch(text -> text.contains("perhaps") && text.contains("answer-lost"));
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
        robot.write("10.1.0.7 10.1.0.8", 0);
        robot.push(KeyCode.ENTER);
        assertThat(call(0).call().options().peers()).hasSize(2);
        assertThat(undo()).isEqualTo("Change call 1");
    }

    @Test
    void callsArePastedBelowTheOneThatIsPicked() {
        pick("calls", 0, 0);
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("""
                    - {title: x, from: b, program: ping, to: 10.1.0.5}
                    - {title: y, from: b, program: ping, to: a}
                    b\tping\ta
                    """);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(scenario().calls())
                .extracting(ScriptedCall::title)
                .startsWith("one", "x")
                .endsWith("two");
        assertThat(find("#unpasted", javafx.scene.control.TextArea.class).getText())
                .contains("title: y");
    }

    @Test
    void whatIsPickedStaysPickedWhenItIsChangedAndUndone() {
        type("calls", 1, 4, "7");
        TableView<?> calls = find("#table-calls", TableView.class);
        assertThat(calls.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        onScreen(session.document()::undo);
        assertThat(calls.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(robot.lookup("#line-calls").queryAs(TextField.class).getText())
                .contains("title: two");
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
