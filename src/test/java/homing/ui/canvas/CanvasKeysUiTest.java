package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Spot;
import homing.ui.canvas.skin.PictureView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class CanvasKeysUiTest extends CanvasTest {
    private int taps;

    @Override
    void show(Stage stage) {
        super.show(stage);
        canvas.listeners().setOnSpaceTapped(() -> taps++);
    }

    private void focus(String id) {
        onScreen(() -> skin(id).requestFocus());
    }

    private String focused() {
        return PictureView.skinOf(canvas.getScene().getFocusOwner())
                .map(skin -> skin.item().id())
                .orElse("");
    }

    @Test
    void tabGoesThroughThePictureFromLeftToRight() {
        focus("host:client");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.TAB);
            order.add(focused());
        }
        assertThat(order)
                .containsExactly(
                        "port:client:A", "port:client:B", "lan:LAN A", "lan:LAN B", "host:gw-B", "port:gw-B:in");
    }

    @Test
    void whatTabReachesShowsARing() {
        focus("host:client");
        robot.push(KeyCode.TAB);
        Node ring = skin("port:client:A").lookup(".ring");
        assertThat(((javafx.scene.shape.Shape) ring).getStroke()).isNotNull();
        assertThat(((javafx.scene.shape.Shape) skin("host:client").lookup(".ring")).getStroke())
                .isNull();
    }

    @Test
    void enterSelectsTheHostThatHasTheKeyboard() {
        focus("host:server");
        robot.push(KeyCode.ENTER);
        assertThat(selection.hostProperty().get()).isEqualTo("server");
    }

    @Test
    void arrowsMoveAHostByAGridUnitAndWithShiftByTen() {
        focus("host:server");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(edits).hasSize(2);
        assertThat(edits.get(0).mergeKey()).isEqualTo(edits.get(1).mergeKey()).isNotEmpty();
        Spot before = scenario.places().get("server");
        assertThat(edits.get(0).change().apply(scenario).places().get("server"))
                .isEqualTo(new Spot(before.x() + 10, before.y()));
        assertThat(edits.get(1).change().apply(scenario).places().get("server"))
                .isEqualTo(new Spot(before.x(), before.y() - 100));
    }

    @Test
    void theSpaceBarHeldDownPans() {
        focus("host:client");
        Point2D before = middle("host:client");
        robot.moveTo(middle("host:client"))
                .press(KeyCode.SPACE)
                .press(MouseButton.PRIMARY)
                .moveBy(30, 40);
        robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        assertThat(middle("host:client").distance(before.add(30, 40))).isLessThan(0.01);
        assertThat(edits).isEmpty();
        assertThat(taps).isZero();
    }

    @Test
    void theSpaceBarTappedIsPassedOn() {
        focus("host:client");
        robot.push(KeyCode.SPACE);
        assertThat(taps).isEqualTo(1);
    }

    @Test
    void everythingOnTheCanvasHasWords() {
        List<Node> reachable = canvas.lookupAll(".item").stream()
                .filter(Node::isFocusTraversable)
                .toList();
        assertThat(reachable)
                .hasSizeGreaterThan(10)
                .allMatch(node -> !node.getAccessibleText().isBlank());
        assertThat(skin("host:client").getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(skin("host:client").getAccessibleText())
                .startsWith("client, Windows XP · weak host, two adapters: A 10.1.0.5, B 10.2.0.5");
    }
}
