package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.model.AdapterRef;
import homing.scenario.Spot;
import homing.ui.Rest;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class CanvasMouseUiTest extends CanvasTest {
    @Test
    void aClickSelectsAHost() {
        robot.clickOn(middle("host:gw-B"));
        assertThat(selection.hostProperty().get()).isEqualTo("gw-B");
        assertThat(skin("host:gw-B").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("selected");
    }

    @Test
    void aClickOnAPortSelectsItsHost() {
        robot.clickOn(middle("port:client:B"));
        assertThat(selection.hostProperty().get()).isEqualTo("client");
    }

    @Test
    void aClickOnAPacketTellsTheStepInWhichItWasSent() {
        AtomicInteger picked = new AtomicInteger();
        int sent = firstSent();
        robot.interact(() -> {
            canvas.listeners().setOnPacketPicked(picked::set);
            canvas.show(scenario, run, sent + 1);
        });
        Rest.await();
        robot.clickOn(middle("frame:0"));
        assertThat(picked.get()).isEqualTo(sent);
        picked.set(0);
        robot.push(KeyCode.ENTER);
        assertThat(picked.get()).isEqualTo(sent);
    }

    private int firstSent() {
        return run.moments().stream()
                .filter(moment -> !moment.sent().isEmpty())
                .findFirst()
                .orElseThrow()
                .step()
                .number();
    }

    @Test
    void aClickBesideEverythingSelectsNothing() {
        robot.clickOn(middle("host:client")).clickOn(nowhere());
        assertThat(selection.parts()).isEmpty();
        assertThat(selection.hostProperty().get()).isEqualTo("client");
        assertThat(edits).isEmpty();
    }

    @Test
    void draggingAHostMovesItWhenItIsLetGo() {
        double zoom = canvas.zoom().factorProperty().get();
        Spot before = scenario.places().get("gw-B");
        robot.moveTo(middle("host:gw-B"))
                .press(MouseButton.PRIMARY)
                .moveBy(60, -40)
                .moveBy(20, -10);
        assertThat(edits).isEmpty();
        robot.release(MouseButton.PRIMARY);
        until(() -> edits.size() == 1);
        Spot after = edited().places().get("gw-B");
        assertThat(after.x()).isCloseTo(before.x() + 80 / zoom, within(8.0));
        assertThat(after.y()).isCloseTo(before.y() - 50 / zoom, within(8.0));
        assertThat(edited().places().get("client")).isEqualTo(scenario.places().get("client"));
    }

    @Test
    void draggingALanMovesIt() {
        robot.moveTo(middle("lan:LAN B"))
                .press(MouseButton.PRIMARY)
                .moveBy(30, 20)
                .moveBy(10, 0)
                .release(MouseButton.PRIMARY);
        until(() -> edits.size() == 1);
        assertThat(edited().places().get("lan:LAN B").x())
                .isGreaterThan(scenario.places().get("lan:LAN B").x());
    }

    @Test
    void escapeWhileDraggingLeavesTheHostWhereItWas() {
        Point2D before = middle("host:gw-B");
        robot.moveTo(before).press(MouseButton.PRIMARY).moveBy(60, -40).moveBy(10, -10);
        until(() -> middle("host:gw-B").distance(before) > 20);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        until(() -> middle("host:gw-B").distance(before) < 2);
        assertThat(edits).isEmpty();
    }

    @Test
    void draggingWithTheMiddleButtonPans() {
        Point2D before = middle("host:client");
        robot.moveTo(middle("host:client"))
                .press(MouseButton.MIDDLE)
                .moveBy(50, 30)
                .release(MouseButton.MIDDLE);
        assertThat(middle("host:client").distance(before.add(50, 30))).isLessThan(0.01);
        assertThat(edits).isEmpty();
    }

    @Test
    void draggingBesideEverythingWithTheRightButtonPans() {
        Point2D before = middle("host:client");
        robot.moveTo(nowhere()).press(MouseButton.SECONDARY).moveBy(-40, 25).release(MouseButton.SECONDARY);
        assertThat(middle("host:client").distance(before.add(-40, 25))).isLessThan(0.01);
    }

    @Test
    void draggingAHostWithTheRightButtonDoesNothing() {
        Point2D before = middle("host:client");
        robot.moveTo(middle("host:client"))
                .press(MouseButton.SECONDARY)
                .moveBy(50, 30)
                .release(MouseButton.SECONDARY);
        assertThat(middle("host:client").distance(before)).isLessThan(0.01);
    }

    @Test
    void theWheelScrolls() {
        Point2D before = middle("host:client");
        robot.moveTo(nowhere()).scroll(2, VerticalDirection.DOWN);
        until(() -> middle("host:client").getY() < before.getY());
        assertThat(middle("host:client").getX()).isEqualTo(before.getX());
    }

    @Test
    void theWheelWithControlZoomsAtThePointer() {
        double zoom = canvas.zoom().factorProperty().get();
        Point2D pointer = middle("lan:LAN A");
        robot.moveTo(pointer)
                .press(KeyCode.CONTROL)
                .scroll(3, VerticalDirection.UP)
                .release(KeyCode.CONTROL);
        until(() -> canvas.zoom().factorProperty().get() > zoom);
        assertThat(middle("lan:LAN A").distance(pointer)).isLessThan(2);
    }

    @Test
    void aPortIsPointedAtWhileThePointerIsOnIt() {
        robot.moveTo(nowhere()).moveTo(middle("port:client:A"));
        until(() -> new AdapterRef("client", "A")
                .equals(canvas.pointedAdapterProperty().get()));
        robot.moveTo(nowhere());
        until(() -> canvas.pointedAdapterProperty().get() == null);
    }
}
