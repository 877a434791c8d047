package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.wiring.Forwarding;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Note;
import homing.scenario.Part;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PaletteUiTest extends DrawingTest {
    @Test
    void whatIsDraggedOntoTheCanvasStandsThere() {
        draw();
        drag(tile("host"), at(0.3, 0.4));
        assertThat(scenario().network().hosts()).extracting(Host::name).containsExactly("host1");
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost("host1"));
        assertThat(item("host:host1").distance(at(0.3, 0.4))).isLessThan(12);
    }

    @Test
    void aClickHereAndAClickThereDoTheSame() {
        draw();
        robot.clickOn(tile("gateway")).clickOn(at(0.6, 0.3));
        assertThat(scenario().network().hosts()).allMatch(Forwarding::isOn).hasSize(1);
        robot.clickOn(at(0.2, 0.8));
        assertThat(scenario().network().hosts()).hasSize(1);
    }

    @Test
    void escapeLetsGoOfWhatWasTaken() {
        draw();
        robot.clickOn(tile("lan"));
        onScreen(() -> window.canvas().requestFocus());
        robot.push(KeyCode.ESCAPE).clickOn(at(0.5, 0.5));
        assertThat(scenario().network().lans()).isEmpty();
    }

    @Test
    void byKeyboardItStandsWhereThereIsRoomAndIsNamedAtOnce() {
        draw();
        onScreen(() -> robot.lookup("#palette-host").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.write("laptop").push(KeyCode.ENTER);
        onScreen(() -> robot.lookup("#palette-host").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        assertThat(scenario().network().hosts()).extracting(Host::name).containsExactly("laptop", "host1");
        assertThat(skin("host:laptop")
                        .getBoundsInParent()
                        .intersects(skin("host:host1").getBoundsInParent()))
                .isFalse();
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost("host1"));
    }

    @Test
    void everythingInThePaletteCanBeDrawnAndTakenBack() {
        draw();
        assertThat(robot.lookup("#drawing-hint").query().isVisible()).isTrue();
        drag(tile("firewall"), at(0.2, 0.2));
        drag(tile("internet"), at(0.4, 0.6));
        drag(tile("lan"), at(0.7, 0.2));
        drag(tile("note"), at(0.7, 0.9));
        Node typed = robot.lookup("#rename").query();
        Bounds field = typed.localToScreen(typed.getLayoutBounds());
        assertThat(field.contains(item("note:0"))).isTrue();
        robot.write("look here").type(KeyCode.ENTER);
        assertThat(scenario().notes()).extracting(Note::text).containsExactly("look here");
        assertThat(scenario().network().lans()).extracting(Lan::name).containsExactly("Internet", "LAN 1");
        assertThat(scenario().network().hosts()).hasSize(2);
        assertThat(scenario().notes()).hasSize(1);
        assertThat(robot.lookup("#drawing-hint").query().isVisible()).isFalse();
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(scenario().network().hosts()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(scenario().network().hosts()).hasSize(1);
    }

    @Test
    void aNameIsTypedInPlace() {
        draw();
        drag(tile("host"), at(0.3, 0.4));
        drag(tile("gateway"), at(0.6, 0.4));
        robot.doubleClickOn(item("host:host1")).write("client").push(KeyCode.ENTER);
        assertThat(scenario().network().host("client")).isPresent();
        robot.push(KeyCode.F2).write("gw1").push(KeyCode.ENTER);
        assertThat(robot.lookup(".refusal").query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(scenario().network().hosts()).extracting(Host::name).containsExactly("client", "gw1");
        robot.push(KeyCode.F2).write("x").clickOn(at(0.8, 0.8));
        assertThat(scenario().network().hosts()).extracting(Host::name).containsExactly("x", "gw1");
    }

    @Test
    void deleteTakesAwayWhatIsPicked() {
        draw();
        drag(tile("host"), at(0.3, 0.4));
        drag(tile("gateway"), at(0.6, 0.4));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(scenario().network().hosts()).isEmpty();
        assertThat(session.selection().parts()).isEmpty();
    }
}
