package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Notes;
import homing.scenario.Spot;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that waits for its answer, and what a person does meanwhile. */
class WaitingQuestionUiTest extends WindowTest {
    @BeforeEach
    void askWhetherToSave() {
        openGood();
        onScreen(() -> session.document()
                .apply(Notes.add(session.document().scenario(), "unsaved", new Spot(0, 0))
                        .edit()));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(this::isAsked);
    }

    private boolean isAsked() {
        return robot.lookup(".question").tryQuery().isPresent();
    }

    private long sheets() {
        return Stream.of("#search-field", "#history", "#close-overlay")
                .filter(each -> robot.lookup(each).tryQuery().isPresent())
                .count();
    }

    static Stream<List<KeyCode>> keysOfCommands() {
        return Stream.of(
                List.of(KeyCode.CONTROL, KeyCode.F),
                List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P),
                List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H),
                List.of(KeyCode.CONTROL, KeyCode.O),
                List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D),
                List.of(KeyCode.F1));
    }

    @ParameterizedTest
    @MethodSource("keysOfCommands")
    void noCommandTakesItsPlace(List<KeyCode> keys) {
        robot.push(keys.toArray(KeyCode[]::new));
        onScreen(() -> {});
        assertThat(isAsked()).isTrue();
        assertThat(sheets()).isZero();
        assertThat(robot.lookup("#choice-save")
                        .query()
                        .getScene()
                        .getFocusOwner()
                        .getId())
                .startsWith("choice-");
    }

    @Test
    void shiftPressedTwiceDoesNotEither() {
        robot.type(KeyCode.SHIFT).type(KeyCode.SHIFT);
        onScreen(() -> {});
        assertThat(isAsked()).isTrue();
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        onScreen(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(isAsked()).isTrue();
        robot.type(KeyCode.ESCAPE);
        until(() -> !isAsked());
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void commandsComeBackWithTheAnswer() {
        robot.type(KeyCode.ESCAPE);
        until(() -> !isAsked());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        until(() -> robot.lookup("#search-field").tryQuery().isPresent());
    }
}
