package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theSpaceBarHeldOverTheCanvasPansAndDoesNotPlay() {
        for (String holder : List.of("#play", ".timeline-pane")) {
            onScreen(() -> robot.lookup(holder).query().requestFocus());
            Node canvas = robot.lookup(".network-canvas").query();
            Bounds before = host();
            robot.moveTo(canvas).press(KeyCode.SPACE).press(MouseButton.PRIMARY).moveBy(30, 40);
            robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);
            until(() -> Math.abs(host().getMinX() - before.getMinX() - 30) < 1);
            until(() -> !session.playback().playingProperty().get());
            assertStep(0);
        }
    }

    private Bounds host() {
        Node card = robot.lookup(".item").query();
        return card.localToScreen(card.getBoundsInLocal());
    }

    @Test
    void stepsThoughTheWordsOfTheStepWereClicked() {
        robot.clickOn("#headline");
        robot.push(KeyCode.RIGHT);
        assertStep(1);
        robot.clickOn("#sentences");
        robot.push(KeyCode.PAGE_DOWN);
        assertStep(2);
        robot.push(KeyCode.HOME);
        assertStep(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#side-tables", "#side-set-up", "#side-drawing", ".line-row"})
    void stepsThoughTheColumnWasClicked(String part) {
        robot.clickOn(part);
        robot.push(KeyCode.RIGHT);
        until(() -> session.playback().step() == 1);
    }

    @Test
    void escapeClosesTheHistoryThoughAListHasTheKeyboard() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> robot.lookup("#history").tryQuery().isPresent());
        robot.clickOn("As it was opened");
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#history").tryQuery().isEmpty());
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
