package homing.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Remark;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Timeline;
import homing.ui.Hands;
import homing.ui.Rest;
import homing.ui.Screen;
import homing.ui.look.Look;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Runs;
import homing.ui.session.Stale;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class TimelineUiTest {
    private static final int STEPS = 30;

    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Runs.steps(Runs.CALL, STEPS));
    private final Scripted played = new ScriptedCall(
            "", Runs.CALL, Server.USUAL, List.of(), List.of(new Remark("socket", "", "Here it begins.")));
    private final Playback playback = new Playback(timeline.getReadOnlyProperty());
    private final ReadOnlyObjectWrapper<Stale> stale = new ReadOnlyObjectWrapper<>();
    private final FxRobot robot = new Hands();

    @BeforeEach
    void openStage() {
        Screen.show(this::show);
    }

    @AfterEach
    void closeStage() {
        Screen.clear();
    }

    /** The notice lies on what is above the strip. */
    private static BorderPane below(Pane canvas, TimelinePane pane) {
        pane.setPrefHeight(300);
        return new BorderPane(canvas, null, null, pane, null);
    }

    private void show(Stage stage) {
        Document document = new Document();
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        TimelinePane pane = new TimelinePane(document, playback, () -> played);
        pane.mark(stale.getReadOnlyProperty(), () -> stale.set(null));
        Scene scene = new Scene(below(new Pane(), pane), 900, 340);
        new Look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

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

    @Test
    void theAuthorsRemarkStandsBesideItsStepOnly() {
        robot.clickOn("#forward");
        assertThat(robot.lookup("#remark").queryAs(Label.class).getText()).isEqualTo("Here it begins.");
        robot.clickOn("#forward");
        assertThat(robot.lookup("#remark").queryAs(Label.class).isVisible()).isFalse();
    }
}
