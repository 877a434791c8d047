package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything that can have the keyboard says what it is, in every state of the window. */
class AccessibilityUiTest extends DrawingTest {
    private void openLab() {
        asked = Path.of("scenarios/two-providers.yaml").toAbsolutePath();
        onScreen(() -> window.parts().opening().open(asked));
        until(() -> session.playback().length() > 0);
        settle();
    }

    private void settle() {
        onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private void assertSpoken() {
        settle();
        assertThat(Spoken.troubles(stage.getScene().getRoot())).isEmpty();
        assertThat(Spoken.focusable(stage.getScene().getRoot())).isNotEmpty();
    }

    private void press(String id) {
        onScreen(() -> ((javafx.scene.control.ButtonBase) robot.lookup(id).query()).fire());
    }

    @Test
    void onTheStartPage() {
        assertSpoken();
    }

    @Test
    void inTheEditorBeforeARun() {
        draw();
        assertSpoken();
    }

    @Test
    void whileARunIsShown() {
        openLab();
        onScreen(session.playback()::last);
        assertSpoken();
    }

    @Test
    void onTheDecisionCard() {
        openLab();
        onScreen(() -> session.playback().jump(4));
        assertSpoken();
    }

    @Test
    void inTheFormOfAHost() {
        openLab();
        onScreen(() -> session.selection().pick(new Part.OfHost("home")));
        press("#side-set-up");
        assertSpoken();
    }

    @Test
    void inTheFormOfALan() {
        openLab();
        onScreen(() -> session.selection().pick(new Part.OfLan("A")));
        press("#side-set-up");
        assertSpoken();
    }

    @Test
    void inTheFormOfTheDrawing() {
        openLab();
        onScreen(session.selection()::clear);
        press("#side-set-up");
        assertSpoken();
    }

    @Test
    void inTheListOfTheDrawing() {
        openLab();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertSpoken();
    }

    @Test
    void inTheListOfPackets() {
        openLab();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertSpoken();
    }

    @Test
    void onTheCardOfACable() {
        draw();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.type(KeyCode.INSERT).type(KeyCode.H).type(KeyCode.INSERT).type(KeyCode.G);
        onScreen(() -> window.canvas().pencil().connect(new Part.OfHost("host1")));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#proposal").tryQuery().isPresent());
        assertSpoken();
    }

    @Test
    void inHelpAndSearch() {
        openLab();
        robot.push(KeyCode.F1);
        assertSpoken();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertSpoken();
    }

    @Test
    void anElementOfTheCanvasSpeaksAnewWhenItsTextChanges() {
        draw();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.type(KeyCode.INSERT).type(KeyCode.H);
        onScreen(() -> window.canvas().layout());
        Node before = skin("host:host1");
        String text = before.getAccessibleText();
        robot.type(KeyCode.INSERT).type(KeyCode.A);
        onScreen(() -> window.canvas().layout());
        assertThat(skin("host:host1").getAccessibleText()).isNotEqualTo(text);
    }
}
