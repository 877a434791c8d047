package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.edit.Parts;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Spot;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;

class PickingUiTest extends CanvasTest {
    private static final Part CLIENT = new Part.OfHost("client");
    private static final Part GATEWAY = new Part.OfHost("gw-B");
    private static final Part LAN = new Part.OfLan("LAN B");

    private Shape mark(String id, String style) {
        return (Shape) skin(id).lookup(style);
    }

    /** What has never been picked has no ring at all. */
    private boolean isRinged(String id) {
        Shape ring = mark(id, ".ring");
        return ring != null && ring.getStroke() != null;
    }

    private void band(Point2D from, Point2D to) {
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.midpoint(to))
                .moveTo(to)
                .release(MouseButton.PRIMARY);
    }

    private Point2D corner(String id, double dx, double dy) {
        Bounds bounds = bounds(id);
        return new Point2D(
                dx < 0 ? bounds.getMinX() + dx : bounds.getMaxX() + dx,
                dy < 0 ? bounds.getMinY() + dy : bounds.getMaxY() + dy);
    }

    @Test
    void shiftAndControlAddAndTakeAway() {
        robot.clickOn(middle("host:client")).press(KeyCode.SHIFT).clickOn(middle("lan:LAN B"));
        robot.release(KeyCode.SHIFT).press(KeyCode.CONTROL).clickOn(middle("host:gw-B"));
        assertThat(selection.parts()).containsExactly(CLIENT, LAN, GATEWAY);
        robot.clickOn(middle("lan:LAN B")).release(KeyCode.CONTROL);
        assertThat(selection.parts()).containsExactly(CLIENT, GATEWAY);
        assertThat(selection.hostProperty().get()).isEqualTo("gw-B");
    }

    @Test
    void aRubberBandPicksWhatItTouches() {
        band(corner("lan:LAN B", -20, -40), corner("host:gw-B", 10, 30));
        assertThat(selection.parts()).containsExactlyInAnyOrder(LAN, GATEWAY);
        assertThat(isRinged("host:gw-B")).isTrue();
        assertThat(isRinged("host:server")).isFalse();
    }

    @Test
    void aRubberBandWithShiftAdds() {
        robot.clickOn(middle("host:client")).press(KeyCode.SHIFT);
        band(corner("lan:LAN B", -20, -40), corner("host:gw-B", 10, 30));
        robot.release(KeyCode.SHIFT);
        assertThat(selection.parts()).containsExactlyInAnyOrder(CLIENT, LAN, GATEWAY);
    }

    @Test
    void escapeWhileTheBandIsSpannedLeavesWhatWasPicked() {
        robot.clickOn(middle("host:client"))
                .moveTo(corner("lan:LAN B", -20, -40))
                .press(MouseButton.PRIMARY)
                .moveTo(corner("host:gw-B", 10, 30))
                .push(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        assertThat(selection.parts()).containsExactly(CLIENT);
    }

    @Test
    void aCableIsPickedWithItsAdapter() {
        Bounds cable = bounds("cable:client:B");
        robot.clickOn(new Point2D(cable.getCenterX(), cable.getCenterY()));
        assertThat(selection.parts()).containsExactly(new Part.OfAdapter(new AdapterRef("client", "B")));
        assertThat(mark("cable:client:B", ".halo").getStroke()).isNotNull();
    }

    @Test
    void whatIsPickedMovesTogetherAndOnce() {
        double zoom = canvas.zoom().factorProperty().get();
        robot.clickOn(middle("host:gw-B")).press(KeyCode.SHIFT).clickOn(middle("lan:LAN B"));
        robot.release(KeyCode.SHIFT)
                .moveTo(middle("host:gw-B"))
                .press(MouseButton.PRIMARY)
                .moveBy(20, -30)
                .moveBy(17, -31)
                .release(MouseButton.PRIMARY);
        until(() -> edits.size() == 1);
        Spot gateway = edited().places().get("gw-B");
        Spot lan = edited().places().get("lan:LAN B");
        Spot wasGateway = scenario.places().get("gw-B");
        Spot wasLan = scenario.places().get("lan:LAN B");
        assertThat(gateway.x() - wasGateway.x()).isEqualTo(lan.x() - wasLan.x());
        assertThat(gateway.y() - wasGateway.y()).isEqualTo(lan.y() - wasLan.y()).isCloseTo(-61 / zoom, within(10.0));
        assertThat(edited().places().get("client")).isEqualTo(scenario.places().get("client"));
    }

    @Test
    void aClickOnOneOfSeveralPicksItAlone() {
        robot.clickOn(middle("host:client")).press(KeyCode.SHIFT).clickOn(middle("host:gw-B"));
        robot.release(KeyCode.SHIFT).clickOn(middle("host:client"));
        assertThat(selection.parts()).containsExactly(CLIENT);
        assertThat(edits).isEmpty();
    }

    @Test
    void linesShowWhatTheMovedHostIsInLineWith() {
        double down = bounds("host:server").getCenterY() - bounds("host:gw-B").getCenterY();
        robot.moveTo(middle("host:gw-B"))
                .press(MouseButton.PRIMARY)
                .moveBy(0, down / 2)
                .moveBy(0, down / 2 + 2);
        until(() -> canvas.lookup(".guide") != null);
        robot.release(MouseButton.PRIMARY);
        until(() -> edits.size() == 1);
        assertThat(canvas.lookup(".guide")).isNull();
        assertThat(edited().places().get("gw-B").y())
                .isEqualTo(scenario.places().get("server").y());
    }

    @Test
    void arrowsMoveAllThatIsPicked() {
        robot.clickOn(middle("host:gw-B")).press(KeyCode.SHIFT).clickOn(middle("lan:LAN B"));
        robot.release(KeyCode.SHIFT).push(KeyCode.DOWN);
        assertThat(edited().places().get("lan:LAN B").y())
                .isEqualTo(scenario.places().get("lan:LAN B").y() + 10);
        assertThat(edited().places().get("gw-B").y())
                .isEqualTo(scenario.places().get("gw-B").y() + 10);
    }

    @Test
    void whatHasJustGoneIsNotPicked() {
        onScreen(() -> {
            canvas.show(Parts.delete(scenario, List.of(GATEWAY)).change().apply(scenario));
            canvas.pencil().selectAll();
        });
        assertThat(selection.parts()).hasSize(6).doesNotContain(GATEWAY);
    }

    @Test
    void everythingIsPickedAndLetGoAgain() {
        onScreen(canvas.pencil()::selectAll);
        assertThat(selection.parts()).hasSize(7);
        robot.clickOn(nowhere());
        onScreen(canvas.pencil()::selectAll);
        robot.push(KeyCode.ESCAPE);
        assertThat(selection.parts()).isEmpty();
    }
}
