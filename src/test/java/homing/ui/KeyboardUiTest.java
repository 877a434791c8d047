package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardUiTest extends WindowTest {
    @BeforeEach
    void openScenario() {
        openGood();
    }

    @Test
    void arrowsStepForwardAndBack() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertStep(2);
        robot.push(KeyCode.LEFT);
        assertStep(1);
    }

    @Test
    void arrowsStepOnAButtonOfTheTimelineToo() {
        onScreen(() -> robot.lookup("#play").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.LEFT);
        assertStep(1);
        assertThat(robot.lookup("#play").query().isFocused()).isTrue();
    }

    @Test
    void functionKeysStepForwardAndBack() {
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F10);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertStep(1);
    }

    @Test
    void aPresenterStepsForwardAndBack() {
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_UP);
        assertStep(1);
    }

    @Test
    void homeAndEndGoToTheEnds() {
        robot.push(KeyCode.END);
        assertStep(STEPS);
        robot.push(KeyCode.HOME);
        assertStep(0);
    }

    @Test
    void controlAndRightGoesOnToTheNextFrame() {
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertStep(FIRST_FRAME);
    }

    @Test
    void controlAndLeftGoesBackToThePacketBefore() {
        robot.push(KeyCode.END);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        until(() -> session.playback().placeProperty().get().moment().stream()
                .anyMatch(moment -> !moment.sent().isEmpty()));
        assertThat(session.playback().step()).isLessThan(STEPS);
    }

    @Test
    void controlAndGStepsByPacket() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.RIGHT);
        assertStep(FIRST_FRAME);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.LEFT);
        assertStep(FIRST_FRAME - 1);
    }

    @Test
    void controlAndLShowsThePacketsAndGivesThemTheKeyboard() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> robot.lookup("#packet-table").query().isFocused());
        robot.push(KeyCode.DOWN);
        assertStep(FIRST_FRAME);
        robot.push(KeyCode.RIGHT);
        assertStep(FIRST_FRAME + 1);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> !robot.lookup("#packet-table").query().getParent().isVisible());
        robot.push(KeyCode.LEFT);
        assertStep(FIRST_FRAME);
    }

    @Test
    void controlAndEnterRunsWhatStandsInTheCallBar() {
        TextField to = robot.lookup("#call-to").queryAs(TextField.class);
        onScreen(() -> to.setText("10.2.0.1:80"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> session.run()
                .scriptedProperty()
                .get()
                .calls()
                .get(0)
                .call()
                .to()
                .toString()
                .equals("10.2.0.1"));
    }

    @Test
    void spacePlaysAndPauses() {
        robot.push(KeyCode.SPACE);
        until(() -> session.playback().playingProperty().get());
        robot.push(KeyCode.SPACE);
        until(() -> !session.playback().playingProperty().get());
        assertThat(session.playback().step()).isPositive();
    }

    @Test
    void plainKeysAreLeftToATextField() {
        TextField field = new TextField("ab");
        onScreen(() -> ((BorderPane) stage.getScene().lookup(".timeline-pane").getParent()).setTop(field));
        onScreen(field::requestFocus);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.F);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        until(() -> field.getText().equals("f ab"));
        assertStep(0);
    }

    @Test
    void f1ShowsTheKeysAndEscapeHidesThem() {
        robot.push(KeyCode.F1);
        until(() -> robot.lookup(".key-sheet").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup(".key-sheet").tryQuery().isEmpty());
        robot.push(KeyCode.RIGHT);
        assertStep(1);
    }
}
