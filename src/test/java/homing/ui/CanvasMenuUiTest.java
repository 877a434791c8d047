package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** The menus of the canvas, by the right button. */
class CanvasMenuUiTest extends DrawingTest {
    /** Opens the menu of a place by the right button and chooses an entry. */
    private void choose(Point2D at, String entry) {
        robot.clickOn(at, MouseButton.SECONDARY);
        until(() -> window.canvas().menu().items().stream().anyMatch(item -> entry.equals(item.getId())));
        onScreen(() -> window.canvas().menu().items().stream()
                .filter(item -> entry.equals(item.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theMenuOfThePortSetsTheAdapterDownAndPullsItsPlug() {
        template();
        Lan lan = scenario().network().lans().get(0);
        AdapterRef ref = lan.adapters().get(0);
        choose(item("port:" + ref), "menu-up");
        assertThat(adapter(ref).isUp()).isFalse();
        choose(item("port:" + ref), "menu-plugged");
        assertThat(window.canvas().menu().items())
                .extracting(MenuItem::getText)
                .contains("Rename adapter " + ref.adapter(), "Delete adapter " + ref.adapter());
        assertThat(adapter(ref).is(Adapter.Switch.CARRIER)).isFalse();
        choose(item("port:" + ref), "menu-off");
        assertThat(scenario().network().lanOf(ref)).isEmpty();
        assertThat(session.selection().parts()).containsExactly(new Part.OfAdapter(ref));
    }

    @Test
    void theMenuOfTheEmptyCanvasTakesBackArrangesFitsAndPicksAll() {
        template();
        onScreen(() -> window.canvas().setGlide(Duration.ZERO));
        robot.clickOn(item("host:" + hosts().get(0))).push(KeyCode.DOWN);
        Scenario moved = scenario();
        choose(at(0.5, 0.95), "undo");
        assertThat(scenario()).isNotEqualTo(moved);
        choose(at(0.5, 0.95), "redo");
        assertThat(scenario()).isEqualTo(moved);
        assertThat(undoEntry()).startsWith("Undo: ");
        choose(at(0.5, 0.95), "arrange");
        until(() -> !scenario().places().equals(moved.places()));
        onScreen(window.canvas().zoom()::in);
        double large = window.canvas().zoom().factorProperty().get();
        choose(at(0.5, 0.95), "fit");
        assertThat(window.canvas().zoom().factorProperty().get()).isLessThan(large);
        choose(at(0.5, 0.95), "selectAll");
        assertThat(session.selection().parts()).hasSizeGreaterThanOrEqualTo(hosts().size());
    }

    private String undoEntry() {
        return window.canvas().menu().items().stream()
                .filter(item -> "undo".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private Adapter adapter(AdapterRef ref) {
        return scenario()
                .network()
                .host(ref.host())
                .flatMap(host -> host.adapter(ref.adapter()))
                .orElseThrow();
    }

    @Test
    void theMenuOfAHostGivesItAnAdapterAndThatOfTheCanvasAddsAHost() {
        draw();
        drag(tile("host"), at(0.3, 0.3));
        choose(item("host:host1"), "menu-adapter");
        assertThat(scenario().network().hosts().get(0).adapters()).hasSize(1);
        choose(at(0.6, 0.7), "menu-gateway");
        assertThat(hosts()).hasSize(2);
        assertThat(item("host:gw1").distance(at(0.6, 0.7))).isLessThan(12);
    }

    @Test
    void theMenuOfAHostLeadsToItsFormAndToACall() {
        template();
        choose(item("host:client"), "setUp");
        assertThat(robot.lookup("#side-set-up").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        choose(item("host:gw-A"), "menu-call-to");
        until(() -> called().equals(Optional.of(IpAddress.parse("10.1.0.1"))));
        choose(item("host:server"), "menu-call-from");
        assertThat(robot.lookup("#call-to").query().isFocused()).isTrue();
    }

    private Optional<IpAddress> called() {
        return Optional.ofNullable(session.run().scriptedProperty().get())
                .map(scripted -> scripted.calls().get(0).call().to());
    }
}
