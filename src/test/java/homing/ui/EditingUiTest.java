package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.edit.Cables;
import homing.edit.Hosts;
import homing.model.Adapter;
import homing.model.Lan;
import homing.net.Mac;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.session.Document;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class EditingUiTest extends DrawingTest {
    @Test
    void whatIsEditedInATableMovesNothingOnTheCanvas() {
        template();
        onScreen(() -> session.document().open(scenario().withPlaces(Map.of()), Document.Origin.NONE));
        onScreen(() -> stage.getScene().getRoot().layout());
        Map<String, Spot> before = window.canvas().pencil().places();
        Lan lan = scenario().network().lans().get(0);
        onScreen(() -> session.document().apply(Cables.remove(lan.adapters().get(0))));
        assertThat(window.canvas().pencil().places()).isEqualTo(before);
    }

    @Test
    void aNameThatIsBeingTypedGoesWithItsDrawing() {
        template();
        Scenario drawn = scenario();
        String host = drawn.network().hosts().get(0).name();
        onScreen(() -> window.canvas().pencil().rename(new Part.OfHost(host)));
        robot.write("x", 0);
        onScreen(() -> session.document().open(drawn, Document.Origin.NONE));
        assertThat(robot.lookup("#rename").tryQuery()).isEmpty();
        assertThat(scenario()).isEqualTo(drawn);
    }

    @Test
    void theFieldForANameCoversTheOldOne() {
        template();
        onScreen(window.canvas().zoom()::reset);
        String host = hosts().get(0);
        String lan = scenario().network().lans().get(0).name();
        Item.HostCard card = (Item.HostCard) skin("host:" + host).item();
        Item.LanBar bar = (Item.LanBar) skin("lan:" + lan).item();
        assertNameIsCovered(new Part.OfHost(host), card.captions().get(0).bounds());
        assertNameIsCovered(new Part.OfLan(lan), bar.name().bounds());
    }

    private void assertNameIsCovered(Part part, Box name) {
        onScreen(() -> window.canvas().pencil().rename(part));
        Node field = robot.lookup("#rename").query();
        Bounds typed = field.localToScreen(field.getBoundsInLocal());
        Node view = window.canvas().view();
        assertThat(typed.getMinY())
                .isLessThanOrEqualTo(view.localToScreen(name.x(), name.y()).getY());
        assertThat(typed.getMaxY())
                .isGreaterThanOrEqualTo(
                        view.localToScreen(name.x(), name.y() + name.height()).getY());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aMetricGivesNothingAPlaceInTheFile() {
        template();
        onScreen(() -> session.document().open(scenario().withPlaces(Map.of()), Document.Origin.NONE));
        String host = scenario().network().hosts().get(0).name();
        onScreen(() -> session.document().apply(Hosts.setAutomaticRoutes(host, false)));
        onScreen(() -> session.document().apply(Hosts.setForwarding(host, true)));
        assertThat(scenario().places()).isEmpty();
    }

    @Test
    void copyAndPasteKeepsTheCablesInsideAndBumpsNames() {
        template();
        int before = hosts().size();
        int lans = scenario().network().lans().size();
        robot.clickOn(item("host:" + hosts().get(0))).push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.moveTo(at(0.5, 0.85)).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(hosts()).hasSize(2 * before).doesNotHaveDuplicates();
        assertThat(scenario().network().lans()).hasSize(2 * lans);
        assertThat(session.selection().parts()).hasSizeGreaterThanOrEqualTo(before + lans);
        assertThat(scenario().network().hosts().stream()
                        .flatMap(host -> host.adapters().stream())
                        .map(Adapter::mac)
                        .filter(mac -> !mac.equals(Mac.ZERO)))
                .doesNotHaveDuplicates();
        assertThat(robot.lookup(".notice").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(hosts()).hasSize(before);
    }

    @Test
    void cutTakesAwayAndDuplicateDoubles() {
        draw();
        drag(tile("host"), at(0.3, 0.3));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(hosts()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        assertThat(hosts()).containsExactly("host1");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(hosts()).hasSize(2);
    }

    @Test
    void theCanvasStaysWhereItIsWhileThingsAreAdded() {
        template();
        String first = "host:" + hosts().get(0);
        robot.clickOn(item(first), MouseButton.MIDDLE);
        Point2D before = item(first);
        drag(tile("note"), at(0.1, 0.9));
        assertThat(item(first).distance(before)).isLessThan(1);
    }

    @Test
    void whatIsPickedIsAlignedAndSpread() {
        draw();
        drag(tile("host"), at(0.2, 0.2));
        drag(tile("host"), at(0.3, 0.5));
        drag(tile("host"), at(0.7, 0.8));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        onScreen(() -> run(window, "align.top"));
        assertThat(scenario().places().values())
                .extracting(spot -> spot.y())
                .containsOnly(scenario().placeOf("host1").orElseThrow().y());
        onScreen(() -> run(window, "distribute.across"));
        assertThat(gap("host1", "host2")).isCloseTo(gap("host2", "host3"), within(2.0));
    }

    private double gap(String left, String right) {
        onScreen(() -> window.canvas().layout());
        return box(right).x() - box(left).right();
    }

    private Box box(String host) {
        return window.canvas().pencil().boxOf(new Part.OfHost(host)).orElseThrow();
    }
}
