package homing.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.PartTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is laid over the window, one after the other. */
class OverlayUiTest extends PartTest {
    private final List<String> done = new ArrayList<>();
    private Overlay overlay;

    @BeforeEach
    void ask() {
        show(
                shared -> {
                    overlay = new Overlay();
                    return overlay;
                },
                600,
                400);
        onScreen(() -> ask("Save?"));
    }

    private void ask(String question) {
        overlay.ask("Title", question, List.of(Choice.none("cancel"), Choice.usual("save", () -> done.add(question))));
    }

    private String question() {
        return robot.lookup(".question")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    @Test
    void aSheetThatIsShownMeanwhileComesAfterTheAnswer() {
        onScreen(() -> overlay.show("Later", new Label("later")));
        assertThat(question()).isEqualTo("Save?");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("later").tryQuery().isPresent());
        assertThat(done).containsExactly("Save?");
    }

    @Test
    void aSecondQuestionWaitsForTheFirst() {
        onScreen(() -> ask("Really?"));
        assertThat(question()).isEqualTo("Save?");
        robot.type(KeyCode.ENTER);
        until(() -> question().equals("Really?"));
        robot.type(KeyCode.ENTER);
        until(() -> !overlay.isVisible());
        assertThat(done).containsExactly("Save?", "Really?");
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        onScreen(() -> ask("Save?"));
        robot.type(KeyCode.ENTER);
        onScreen(() -> {});
        assertThat(overlay.isVisible()).isFalse();
        assertThat(done).containsExactly("Save?");
    }

    @Test
    void whatAnAnswerAsksComesBeforeWhatWasToBeShown() {
        robot.type(KeyCode.ESCAPE);
        onScreen(() -> overlay.ask(
                "Title", "First?", List.of(Choice.none("cancel"), Choice.usual("save", () -> ask("Then?")))));
        onScreen(() -> overlay.show("Later", new Label("later")));
        robot.type(KeyCode.ENTER);
        until(() -> question().equals("Then?"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("later").tryQuery().isPresent());
    }

    @Test
    void aSheetThatIsNoQuestionGivesWayToTheNext() {
        robot.type(KeyCode.ESCAPE);
        onScreen(() -> overlay.show("One", new Label("one")));
        onScreen(() -> overlay.show("Other", new Label("other")));
        assertThat(robot.lookup("one").tryQuery()).isEmpty();
        assertThat(robot.lookup("other").tryQuery()).isPresent();
        assertThat(overlay.isWaiting()).isFalse();
    }
}
