package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drawing changes while somebody drags in it or looks at a host. */
class ChangesUnderTheHandUiTest extends DrawingTest {
    private static final Point2D ASIDE = new Point2D(60, 90);

    private String caller;
    private String other;

    @BeforeEach
    void openTemplate() {
        template();
        until(() -> session.playback().length() > 0);
        caller = scenario().calls().get(0).call().host();
        other = scenario().network().hosts().stream()
                .map(host -> host.name())
                .filter(name -> !name.equals(caller))
                .findFirst()
                .orElseThrow();
    }

    private void grab(Point2D at) {
        robot.moveTo(at).press(MouseButton.PRIMARY).moveTo(at.add(ASIDE));
    }

    private void letGo(Point2D at) {
        robot.moveTo(at.add(ASIDE).add(ASIDE)).release(MouseButton.PRIMARY);
    }

    private Map<String, Spot> places() {
        return window.canvas().pencil().places();
    }

    private void rename(String from, String to) {
        onScreen(() -> session.document()
                .apply(Parts.rename(scenario(), new Part.OfHost(from), to)
                        .edit()
                        .orElseThrow()));
    }

    @Test
    void undoingEndsTheDrag() {
        robot.clickOn(item("host:" + caller)).push(KeyCode.DOWN);
        Map<String, Spot> moved = places();
        Point2D at = item("host:" + caller);
        grab(at);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Scenario undone = scenario();
        letGo(at);
        assertThat(scenario()).isEqualTo(undone);
        assertThat(places()).isNotEqualTo(moved);
        assertThat(window.canvas().lookupAll(".guide")).isEmpty();
    }

    @Test
    void aHostThatIsRenamedWhileItIsDraggedStaysWhereItWas() {
        Spot before = places().get(caller);
        Point2D at = item("host:" + caller);
        grab(at);
        rename(caller, "laptop");
        Scenario renamed = scenario();
        letGo(at);
        assertThat(scenario()).isEqualTo(renamed);
        assertThat(places().get("laptop")).isEqualTo(before);
    }

    @Test
    void aPulledLineIsGivenUpWithItsDrawing() {
        robot.moveTo(item("host:" + other));
        until(() -> window.canvas().lookup(".pull-handle").isVisible());
        Point2D handle = middle(window.canvas().lookup(".pull-handle"));
        Point2D target = item("host:" + caller);
        robot.moveTo(handle).press(MouseButton.PRIMARY).moveTo(handle.midpoint(target));
        rename(other, "laptop");
        Scenario renamed = scenario();
        robot.moveTo(target).release(MouseButton.PRIMARY);
        assertThat(scenario()).isEqualTo(renamed);
        assertThat(window.canvas().lookupAll(".pull")).isEmpty();
    }

    @Test
    void aStepOfTheRunLeavesTheDragAlone() {
        Spot before = places().get(caller);
        Point2D at = item("host:" + caller);
        grab(at);
        robot.moveTo(at.add(ASIDE).add(ASIDE));
        onScreen(() -> session.playback().forward());
        robot.release(MouseButton.PRIMARY);
        assertThat(places().get(caller)).isNotEqualTo(before);
    }

    @Test
    void panningGoesOnWhateverChanges() {
        Point2D at = at(0.5, 0.95);
        robot.moveTo(at).press(MouseButton.MIDDLE).moveTo(at.add(20, -20));
        rename(other, "laptop");
        Point2D shown = item("host:laptop");
        robot.moveTo(at.add(40, -40)).release(MouseButton.MIDDLE);
        assertThat(item("host:laptop").distance(shown.add(20, -20))).isLessThan(0.001);
    }

    @Test
    void whoIsPickedAndShownStaysSoWhenItsNameIsTakenBack() {
        robot.clickOn(item("host:" + other));
        rename(other, "laptop");
        assertShown("laptop");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertShown(other);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertShown("laptop");
    }

    @Test
    void anotherHostIsShownStillWhenTheCallerIsRenamed() {
        robot.clickOn(item("host:" + other));
        rename(caller, "laptop");
        assertShown(other);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertShown(other);
    }

    private void assertShown(String host) {
        until(() ->
                robot.lookup("#inspector-host").queryAs(Label.class).getText().equals(host));
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost(host));
        assertThat(session.selection().hostProperty().get()).isEqualTo(host);
    }
}
