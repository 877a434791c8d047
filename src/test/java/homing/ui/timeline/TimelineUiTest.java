package homing.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.session.Runs;
import homing.ui.session.Stale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What moves through a run. */
class TimelineUiTest extends TimelineTest {
    @Test
    void aStaleRunIsMarkedFromItsFirstOtherStepAndRunAgainByAButton() {
        robot.interact(() -> stale.set(new Stale(3, timeline.get())));
        PseudoClass mark = PseudoClass.getPseudoClass("stale");
        assertThat(robot.lookup((Chip chip) -> !chip.getPseudoClassStates().contains(mark))
                        .<Chip>queryAll())
                .extracting(Chip::number)
                .containsExactlyInAnyOrder(1, 2);
        robot.clickOn("#run-again");
        assertThat(stale.get()).isNull();
    }

    @Test
    void buttonsMoveThroughTheTimeline() {
        robot.clickOn("#forward").clickOn("#forward").clickOn("#back");
        assertThat(playback.step()).isEqualTo(1);
        robot.clickOn("#last");
        assertThat(playback.step()).isEqualTo(STEPS);
        robot.clickOn("#first");
        assertThat(playback.step()).isZero();
    }

    @Test
    void byPacketTheButtonsGoFromPacketToPacket() {
        robot.interact(() -> timeline.set(Runs.steps(Runs.CALL, STEPS, 4, 9)));
        robot.clickOn("#grain").clickOn("#forward").clickOn("#forward");
        assertThat(playback.step()).isEqualTo(9);
        robot.clickOn("#back");
        assertThat(playback.step()).isEqualTo(4);
        robot.clickOn("#grain").clickOn("#forward");
        assertThat(playback.step()).isEqualTo(5);
    }

    @Test
    void thePacketsTakeThePlaceOfTheWordsAndGiveItBack() {
        robot.clickOn("#show-packets");
        assertThat(robot.lookup("#packet-table").query().getParent().isVisible())
                .isTrue();
        assertThat(robot.lookup("#headline").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup(".step-text").query().isVisible()).isFalse();
        robot.clickOn("#show-packets");
        assertThat(robot.lookup(".step-text").query().isVisible()).isTrue();
    }

    @Test
    void theSliderScrubs() {
        Slider scrub = robot.lookup("#scrub").queryAs(Slider.class);
        robot.clickOn(scrub);
        assertThat(playback.step()).isBetween(STEPS / 2 - 1, STEPS / 2 + 1);
        robot.push(KeyCode.RIGHT);
        assertThat(scrub.getValue()).isEqualTo(playback.step());
    }

    @Test
    void anotherRunBeginsAtItsStartHoweverShortItIs() {
        robot.interact(() -> playback.jump(25));
        robot.interact(() -> timeline.set(Runs.steps(Runs.call(80), 5)));
        assertThat(playback.step()).isZero();
        assertThat(robot.lookup("#scrub").queryAs(Slider.class).getValue()).isZero();
    }

    @Test
    void saysWhereItIs() {
        robot.interact(() -> playback.jump(2));
        assertThat(robot.lookup(".step-count").queryAs(Label.class).getText()).startsWith("step 2 of 30");
        assertThat(robot.lookup("#headline").queryAs(Label.class).getText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(doubles = {420, 500, 560, 620, 660, 700, 760, 820, 900, 1000})
    void whereItIsCanBeReadHoweverNarrowTheWindow(double width) {
        robot.interact(() -> playback.jump(STEPS));
        Region transport = robot.lookup(".transport").queryAs(Region.class);
        robot.interact(() -> {
            Region pane = (Region) transport.getScene().getRoot();
            pane.setMaxWidth(width);
            pane.resize(width, pane.getHeight());
            pane.layout();
        });
        Bounds count = robot.lookup(".step-count").query().getBoundsInParent();
        assertThat(count.getMaxX()).isLessThanOrEqualTo(transport.getWidth() + 1);
        assertThat(transport.getWidth()).isLessThanOrEqualTo(width);
    }

    @Test
    void theAuthorsRemarkStandsBesideItsStepOnly() {
        robot.clickOn("#forward");
        assertThat(robot.lookup("#remark").queryAs(Label.class).getText()).isEqualTo("Here it begins.");
        robot.clickOn("#forward");
        assertThat(robot.lookup("#remark").queryAs(Label.class).isVisible()).isFalse();
    }
}
