package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import homing.scenario.Scenario;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys while a text is typed. */
class TypingKeysUiTest extends WindowTest {
    @BeforeEach
    void openScenario() {
        openGood();
    }

    @Test
    void plainKeysAreLeftToATextField() {
        TextField field = typing("ab");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.F);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        until(() -> field.getText().equals("f ab"));
        assertStep(0);
    }

    @Test
    void whileATextIsTypedNoKeyChangesTheDrawingBehind() {
        Scenario drawn = session.document().scenario();
        Part host = new Part.OfHost(drawn.network().hosts().get(0).name());
        TextField field = typing("ab");
        onScreen(() -> session.selection().pick(host));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.push(KeyCode.F2);
        robot.push(KeyCode.X);
        until(() -> field.getText().equals("abx"));
        assertThat(session.document().scenario()).isEqualTo(drawn);
        assertThat(session.selection().parts()).containsExactly(host);
    }

    @Test
    void aTextFieldHasTheKeysThatEveryTextFieldKnows() {
        Scenario drawn = session.document().scenario();
        TextField field = typing("ab cd");
        onScreen(() -> session.selection()
                .pick(new Part.OfHost(drawn.network().hosts().get(0).name())));
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        robot.push(KeyCode.BACK_SPACE);
        until(() -> field.getText().equals("abcd"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DELETE);
        until(() -> field.getText().equals("bcd"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> field.getText().equals("abcd"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        until(() -> field.getText().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> field.getText().equals("abcd"));
        assertThat(session.document().scenario()).isEqualTo(drawn);
        assertStep(0);
    }

    @Test
    void theKeysOfTheWindowWorkWhileATextIsTyped() {
        typing("ab");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        until(() -> robot.lookup(".search-sheet").tryQuery().isPresent());
    }

    /** A field in the window, in which somebody types behind the text. */
    private TextField typing(String text) {
        TextField field = new TextField(text);
        onScreen(() -> ((BorderPane) stage.getScene().lookup(".timeline-pane").getParent()).setTop(field));
        onScreen(field::requestFocus);
        onScreen(field::end);
        return field;
    }
}
