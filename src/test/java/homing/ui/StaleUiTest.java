package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Cables;
import homing.edit.Parts;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaleUiTest extends DrawingTest {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    @BeforeEach
    void openScenario() {
        openGood();
        robot.push(KeyCode.END);
    }

    private long staleChips() {
        return robot.lookup(".chip").queryAll().stream()
                .filter(chip -> chip.getPseudoClassStates().contains(STALE))
                .count();
    }

    private void unplug() {
        onScreen(() -> session.document().apply(Cables.setPlugged(new AdapterRef("client", "A"), false)));
    }

    @Test
    void anEditLeavesTheRunAndGreysWhatWouldGoOtherwise() {
        Timeline before = session.run().timelineProperty().get();
        Point2D client = item("host:client");
        double width = skin("host:client").getLayoutBounds().getWidth();
        unplug();
        until(() -> session.run().staleProperty().get() != null);
        assertThat(session.run().timelineProperty().get()).isSameAs(before);
        assertThat(session.playback().step()).isEqualTo(STEPS);
        assertThat(item("host:client").distance(client)).isLessThan(2);
        assertThat(skin("host:client").getLayoutBounds().getWidth()).isEqualTo(width);
        assertThat(staleChips())
                .isEqualTo(STEPS - session.run().staleProperty().get().from() + 1)
                .isBetween(1L, (long) STEPS);
    }

    @Test
    void theNoticeTakesNoRoomFromTheWordsOfTheStepAndMovesNoChip() {
        List<Bounds> before = strip();
        unplug();
        until(() -> session.run().staleProperty().get() != null);
        onScreen(() -> stage.getScene().getRoot().layout());
        assertThat(robot.lookup(".stale-bar").query().isVisible()).isTrue();
        assertThat(strip()).isEqualTo(before);
        robot.clickOn("#run-again");
        until(() -> session.run().staleProperty().get() == null);
    }

    /** Where the words of the step are, and its chip. */
    private List<Bounds> strip() {
        return Stream.of(".step-text", ".chip:current")
                .map(part -> robot.lookup(part).<Node>query())
                .map(part -> part.localToScene(part.getLayoutBounds()))
                .toList();
    }

    @Test
    void theDrawingShowsOfTheRunOnlyWhatIsTrue() {
        assertThat(session.drawn().map(Place::step)).contains(STEPS);
        unplug();
        until(() -> session.run().staleProperty().get() != null);
        assertThat(session.drawn().map(Place::step)).contains(0);
        assertThat(session.drawn().map(Place::timeline))
                .isNotEqualTo(Optional.of(session.run().timelineProperty().get()));
        onScreen(() -> session.document().apply(Parts.delete(scenario(), List.of(new Part.OfHost("client")))));
        assertThat(session.drawn()).isEmpty();
    }

    @Test
    void oneKeyRunsItAgain() {
        Timeline before = session.run().timelineProperty().get();
        unplug();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> session.run().staleProperty().get() == null);
        assertThat(session.run().timelineProperty().get()).isNotEqualTo(before);
        assertThat(staleChips()).isZero();
    }

    @Test
    void aCallWhoseHostIsGoneIsNotCompared() {
        onScreen(() -> session.document().apply(Parts.delete(scenario(), List.of(new Part.OfHost("client")))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(robot.lookup(".notice").queryLabeled().getText()).contains("a host that makes the call is gone");
        assertThat(robot.lookup(".overlay").query().isVisible()).isFalse();
    }

    @Test
    void whatIsTakenBackIsNotStale() {
        unplug();
        until(() -> session.run().staleProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> session.run().staleProperty().get() == null);
        assertThat(staleChips()).isZero();
    }
}
