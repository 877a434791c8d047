package homing.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Timeline;
import homing.ui.Rest;
import homing.ui.session.Runs;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a run as chips. */
class ChipsUiTest extends TimelineTest {
    @Test
    void aChipGoesToItsStep() {
        robot.clickOn(chip(3));
        assertThat(playback.step()).isEqualTo(3);
        assertThat(states(2)).contains("done");
        assertThat(states(3)).contains("current");
        assertThat(states(4)).doesNotContain("done", "current");
    }

    @Test
    void eachCallOfAStoryHasItsTitleBeforeItsChips() {
        Timeline three = Runs.steps(Runs.CALL, 3);
        Made first = new Made("without", Runs.CALL, 1, CallResult.NONE, null);
        Made second = new Made(Runs.CALL, 3, CallResult.NONE, null);
        Timeline story = new Timeline(three.start(), three.moments(), List.of(first, second));
        robot.interact(() -> timeline.set(story));
        assertThat(robot.lookup(".chip-title").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("without", "client calls 203.0.113.80");
        robot.interact(() -> timeline.set(three));
        assertThat(robot.lookup(".chip-title").tryQuery()).isEmpty();
    }

    private Timeline storyOf(int steps, int second) {
        Timeline all = Runs.steps(Runs.CALL, steps);
        return new Timeline(
                all.start(),
                all.moments(),
                List.of(
                        new Made("the first of two", Runs.CALL, 1, CallResult.NONE, null),
                        new Made("the second of two", Runs.CALL, second, CallResult.NONE, null)));
    }

    /** Where the title of a call begins and ends, from the left edge of the chips, in pixels. */
    private double[] edges(int call) {
        Node title = robot.lookup(".chip-title").queryAllAs(Label.class).stream()
                .skip(call)
                .findFirst()
                .orElseThrow();
        double left = chips().localToScene(chips().getBoundsInLocal()).getMinX();
        Bounds bounds = title.localToScene(title.getBoundsInLocal());
        return new double[] {bounds.getMinX() - left, bounds.getMaxX() - left};
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 15})
    void theTitleOfACallStaysWholeAtTheEdgeWhileItsChipsAreScrolled(int step) {
        robot.interact(() -> timeline.set(storyOf(STEPS, 25)));
        robot.interact(() -> playback.jump(step));
        Rest.await();
        assertThat(edges(0)[0]).isBetween(-1.0, 5.0);
    }

    @Test
    void theNextTitlePushesItAway() {
        robot.interact(() -> timeline.set(storyOf(STEPS, 12)));
        for (int step = 10; step <= STEPS; step++) {
            int next = step;
            robot.interact(() -> playback.jump(next));
            Rest.await();
            assertThat(edges(0)[1]).isLessThanOrEqualTo(edges(1)[0] + 1);
        }
        assertThat(edges(1)[0]).isBetween(-1.0, 5.0);
    }

    @Test
    void theCurrentChipIsKeptInSight() {
        robot.interact(() -> playback.jump(25));
        Rest.await();
        Bounds strip = chips().localToScene(chips().getBoundsInLocal());
        Bounds current = chip(25).localToScene(chip(25).getBoundsInLocal());

        assertThat(strip.contains(current)).isTrue();
    }

    @Test
    void ofAVeryLongRunTheChipsAroundTheCurrentStepAreShown() {
        robot.interact(() -> timeline.set(Runs.steps(Runs.call(81), 10_000)));
        robot.interact(() -> playback.jump(5_000));
        Rest.await();
        Bounds strip = chips().localToScene(chips().getBoundsInLocal());
        assertThat(strip.contains(chip(5_000).localToScene(chip(5_000).getBoundsInLocal())))
                .isTrue();
        assertThat(robot.lookup(".chip").queryAll()).hasSizeLessThan(500);
        robot.interact(() -> playback.jump(10_000));
        assertThat(states(10_000)).contains("current");
    }

    private Node chips() {
        return robot.lookup(".chips").query().getParent().getParent();
    }

    private Node chip(int number) {
        return robot.lookup((Chip each) -> each.number() == number).query();
    }

    private List<String> states(int number) {
        return chip(number).getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList();
    }
}
