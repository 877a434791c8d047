package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.shipped.Shelf;
import homing.ui.canvas.skin.ItemSkin;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class NarrowWindowUiTest extends WindowTest {
    private void resize(double width, double height) {
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        until(() -> stage.getScene().getWidth() == width);
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    private void openShipped(String name) {
        onScreen(() -> window.parts().opening().open(Shelf.read(name)));
        until(() -> session.playback().length() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private Node palette() {
        return robot.lookup(".palette").query();
    }

    private boolean isFolded() {
        Bounds canvas = place(window.canvas());
        return place(palette()).getMinX() >= canvas.getMinX() - 1 && canvas.getMinX() <= 1;
    }

    @Test
    void thePaletteFoldsItselfAndComesBackWithTheRoom() {
        openShipped("xp-dead-gateway");
        resize(1400, 860);
        assertThat(isFolded()).isFalse();
        resize(1024, 640);
        assertThat(isFolded()).isTrue();
        assertThat(place(palette()).getHeight())
                .isLessThanOrEqualTo(place(window.canvas()).getHeight());
        resize(1400, 860);
        assertThat(isFolded()).isFalse();
    }

    @Test
    void inALowWindowTheCanvasHasMoreThanHalfAndTheWholePalette() {
        onScreen(window.parts().opening()::draw);
        until(() -> window.canvas().getWidth() > 0);
        resize(1024, 640);
        Bounds canvas = place(window.canvas());
        assertThat(canvas.getHeight()).isGreaterThan(320);
        for (String ware : List.of("host", "gateway", "firewall", "lan", "internet", "note")) {
            assertThat(canvas.contains(place(robot.lookup("#palette-" + ware).query())))
                    .as(ware)
                    .isTrue();
        }
    }

    @Test
    void aRunDoesNotMoveTheCanvasInALowWindow() {
        openShipped("xp-dead-gateway");
        resize(1024, 640);
        Bounds before = place(window.canvas());
        robot.push(KeyCode.END);
        until(() -> session.playback().step() == session.playback().length());
        assertThat(place(window.canvas())).isEqualTo(before);
        Node sentences = robot.lookup("#sentences").query();
        assertThat(place(sentences).getMinY() + 36).isLessThan(640);
    }

    @Test
    void whoUnfoldsThePaletteInANarrowWindowHasIt() {
        openShipped("xp-dead-gateway");
        resize(1024, 640);
        robot.clickOn("#palette-fold");
        until(() -> !isFolded());
        resize(1000, 640);
        assertThat(isFolded()).isFalse();
    }

    @Test
    void aSmallWindowOpensWithAllOfTheDrawingBesideThePalette() {
        resize(1024, 640);
        openShipped("xp-dead-gateway");
        Bounds canvas = place(window.canvas());
        Bounds palette = place(palette());
        List<ItemSkin> items = window.canvas().view().skins();
        assertThat(items).isNotEmpty();
        assertThat(items).allSatisfy(item -> {
            assertThat(canvas.contains(place(item))).as(item.item().id()).isTrue();
            assertThat(palette.intersects(place(item))).as(item.item().id()).isFalse();
        });
    }

    @Test
    void theMenuShowsWhetherTheViewFollowsAndThatIsRemembered() {
        openGood();
        CheckMenuItem follow = (CheckMenuItem) robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .map(Menu::getItems)
                .flatMap(List::stream)
                .filter(item -> "follow".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(follow.isSelected()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        until(() -> !follow.isSelected());
        assertThat(memory.preferencesProperty().get().follows()).isFalse();
        onScreen(() -> follow.setSelected(true));
        assertThat(window.canvas().followsProperty().get()).isTrue();
    }
}
