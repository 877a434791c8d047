package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Campus;
import homing.diagram.Item;
import homing.diagram.layout.Layout;
import homing.scenario.Scenario;
import homing.ui.canvas.skin.ItemSkin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LargePictureUiTest extends CanvasTest {
    @BeforeEach
    void largeNetwork() {
        onScreen(() -> {
            canvas.clear();
            canvas.show(Campus.of(300));
        });
    }

    private List<ItemSkin> cards() {
        return canvas.view().skins().stream()
                .filter(skin -> skin.item() instanceof Item.HostCard)
                .toList();
    }

    private static boolean isDrawn(ItemSkin card) {
        return card.getChildrenUnmodifiable().stream()
                .anyMatch(child -> !child.getStyleClass().contains("ring"));
    }

    private boolean isInView(ItemSkin card) {
        return card.localToScene(card.getBoundsInLocal()).intersects(canvas.localToScene(canvas.getBoundsInLocal()));
    }

    @Test
    void whatIsInViewIsDrawnAndWhatIsFarAwayIsNot() {
        assertThat(cards()).hasSize(300).anyMatch(this::isInView).anyMatch(card -> !isDrawn(card));
        assertThat(cards()).filteredOn(this::isInView).allMatch(LargePictureUiTest::isDrawn);
    }

    @Test
    void whatComesIntoViewIsDrawn() {
        ItemSkin away =
                cards().stream().filter(card -> !isDrawn(card)).findFirst().orElseThrow();
        onScreen(() -> canvas.viewport().centre(away.item().bounds().middle()));
        assertThat(isDrawn(away)).isTrue();
        assertThat(cards()).filteredOn(this::isInView).isNotEmpty().allMatch(LargePictureUiTest::isDrawn);
        onScreen(canvas.zoom()::fit);
        assertThat(cards()).filteredOn(this::isInView).isNotEmpty().allMatch(LargePictureUiTest::isDrawn);
    }

    @Test
    void fromFarAwayCardsHaveNoWords() {
        onScreen(() -> canvas.viewport().zoomBy(0.01, 0, 0));
        assertThat(cards())
                .filteredOn(this::isInView)
                .allMatch(card -> card.lookupAll("Text").isEmpty());
    }

    @Test
    void tabReachesWhatIsOutOfViewAndBringsItIntoView() {
        ItemSkin away =
                cards().stream().filter(card -> !isInView(card)).findFirst().orElseThrow();
        onScreen(away::requestFocus);
        robot.push(KeyCode.TAB);
        onScreen(() -> {});
        ItemSkin reached = (ItemSkin) canvas.getScene().getFocusOwner();
        assertThat(isInView(reached)).isTrue();
    }

    @Test
    void anOverviewIsThereWhileMuchIsOutOfViewAndLeadsThere() {
        Node overview = canvas.lookup("#minimap");
        assertThat(overview.isVisible()).isTrue();
        Bounds map = overview.localToScreen(overview.getBoundsInLocal());
        robot.moveTo(map.getCenterX(), map.getMinY() + 8).press(MouseButton.PRIMARY);
        Point2D before = canvas.view().localToScreen(0, 0);
        robot.moveTo(map.getCenterX(), map.getMaxY() - 12).release(MouseButton.PRIMARY);
        assertThat(canvas.view().localToScreen(0, 0).getY()).isLessThan(before.getY() - 2000);
        assertThat(edits).isEmpty();
    }

    @Test
    void whenAllIsInViewThereIsNoOverview() {
        onScreen(canvas.zoom()::fit);
        assertThat(canvas.lookup("#minimap").isVisible()).isFalse();
    }

    @Test
    void aLargeNetworkIsLaidOutInTheBackgroundAndTheLatestIsShown() {
        List<Runnable> background = new ArrayList<>();
        onScreen(() -> {
            canvas.setBackground(background::add, Runnable::run);
            canvas.clear();
            canvas.show(Campus.of(300));
            canvas.clear();
            canvas.show(Campus.of(200));
        });
        assertThat(cards()).isEmpty();
        onScreen(() -> background.forEach(Runnable::run));
        assertThat(cards()).hasSize(200);
    }

    @Test
    void whatWasDraggedStandsAsAFreshLayoutPutsIt() {
        Scenario large = Campus.of(300);
        Scenario placed = large.withPlaces(Layout.of(large).places());
        onScreen(() -> {
            canvas.clear();
            canvas.show(placed);
        });
        ItemSkin host = skin("host:pc-0-0-0");
        Bounds box = host.localToScreen(host.getBoundsInLocal());
        robot.moveTo(box.getMinX() + 6, box.getMinY() + 6).press(MouseButton.PRIMARY);
        robot.moveBy(70, 35).moveBy(40, 60);
        robot.release(MouseButton.PRIMARY);
        until(() -> edits.size() == 1);
        Scenario after = edits.get(0).change().apply(placed);
        onScreen(() -> canvas.show(after));
        Map<String, Item> fresh = new HashMap<>();
        Layout.of(after).start().items().forEach(item -> fresh.put(item.id(), item));
        assertThat(after.places()).isNotEqualTo(placed.places());
        assertThat(canvas.view().skins())
                .isNotEmpty()
                .allSatisfy(skin ->
                        assertThat(skin.item()).isEqualTo(fresh.get(skin.item().id())));
    }
}
