package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.canvas.skin.ItemSkin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class ViewUiTest extends CanvasTest {
    private Scenario shown = scenario;

    @Override
    void show(Stage stage) {
        super.show(stage);
        canvas.listeners().setOnEdit(edit -> {
            edits.add(edit);
            shown = edit.change().apply(shown);
            canvas.show(shown, run, run.length());
        });
    }

    private boolean isInView(ItemSkin skin) {
        Bounds window = canvas.localToScene(canvas.getBoundsInLocal());
        return window.contains(skin.localToScene(skin.getBoundsInLocal()));
    }

    private ItemSkin capsule() {
        return canvas.view().skins().stream()
                .filter(skin -> skin.item() instanceof Item.Capsule)
                .findFirst()
                .orElseThrow();
    }

    private int stepWithPacket() {
        int step = 1;
        while (run.moments().get(step - 1).sent().isEmpty()) {
            step++;
        }
        return step;
    }

    private void lookElsewhere() {
        onScreen(() -> {
            canvas.show(scenario, run, 0);
            canvas.viewport().pan(2000, 0);
        });
    }

    @Test
    void theViewGoesWhereAStepHappens() {
        lookElsewhere();
        onScreen(() -> canvas.show(scenario, run, stepWithPacket()));
        assertThat(isInView(capsule())).isTrue();
        assertThat(isInView(skin("host:client"))).isTrue();
    }

    @Test
    void theViewStaysIfAPersonSaysSo() {
        lookElsewhere();
        onScreen(() -> {
            canvas.followsProperty().set(false);
            canvas.show(scenario, run, stepWithPacket());
        });
        assertThat(isInView(capsule())).isFalse();
    }

    @Test
    void theViewStaysWhileAPersonDrags() {
        lookElsewhere();
        robot.moveTo(nowhere()).press(MouseButton.MIDDLE);
        onScreen(() -> canvas.show(scenario, run, stepWithPacket()));
        assertThat(isInView(capsule())).isFalse();
        robot.release(MouseButton.MIDDLE);
    }

    @Test
    void theViewStaysWhenAStepHappensInIt() {
        onScreen(() -> {
            canvas.zoom().fit();
            canvas.show(scenario, run, 0);
        });
        double zoom = canvas.zoom().factorProperty().get();
        Bounds before = bounds("host:server");
        onScreen(() -> canvas.show(scenario, run, stepWithPacket()));
        assertThat(canvas.zoom().factorProperty().get()).isEqualTo(zoom);
        assertThat(bounds("host:server")).isEqualTo(before);
    }

    @Test
    void everythingIsArrangedByOneEdit() {
        onScreen(canvas.pencil()::arrange);
        assertThat(edits).hasSize(1);
        Map<String, Spot> places = shown.places();
        assertThat(places).hasSize(7);
        assertThat(places.get("client").x())
                .isLessThan(places.get("lan:LAN A").x())
                .isLessThan(places.get("server").x());
        assertThat(isInView(skin("host:server"))).isTrue();
    }

    @Test
    void anArrangementIsWorkedOutInTheBackground() {
        List<Runnable> tasks = new ArrayList<>();
        onScreen(() -> {
            canvas.setBackground(tasks::add, Runnable::run);
            canvas.pencil().arrange();
        });
        assertThat(edits).isEmpty();
        onScreen(tasks.get(0));
        assertThat(edits).hasSize(1);
    }

    @Test
    void whoChangesSomethingWhileItIsWorkedOutGoesFirst() {
        List<Runnable> tasks = new ArrayList<>();
        onScreen(() -> {
            canvas.setBackground(tasks::add, Runnable::run);
            canvas.pencil().arrange();
            canvas.show(scenario.withPlaces(Map.of()));
            tasks.get(0).run();
        });
        assertThat(edits).isEmpty();
    }

    @Test
    void whatIsTakenBackWhileItGlidesStandsWhereItStood() {
        Box before = skin("host:server").item().bounds();
        onScreen(() -> {
            canvas.setGlide(Duration.minutes(1));
            canvas.pencil().arrange();
        });
        onScreen(() -> canvas.show(scenario));
        onScreen(() -> canvas.setGlide(Duration.ZERO));
        assertThat(skin("host:server").item().bounds()).isEqualTo(before);
    }

    @Test
    void whatIsPickedIsArrangedAmongTheRest() {
        onScreen(() -> {
            selection.pick(List.of(new Part.OfHost("gw-B"), new Part.OfHost("fw-A"), new Part.OfLan("203.0.113.0/24")));
            canvas.pencil().arrange();
        });
        Edit edit = edits.get(0);
        Scenario after = edit.change().apply(scenario);
        assertThat(after.places().get("client")).isEqualTo(scenario.places().get("client"));
        assertThat(after.places().get("gw-B")).isNotEqualTo(scenario.places().get("gw-B"));
    }

    @Test
    void zoomsToWhatIsPicked() {
        onScreen(() -> {
            selection.pick(new Part.OfHost("server"));
            canvas.zoom().toPicked(selection);
        });
        assertThat(canvas.zoom().factorProperty().get()).isEqualTo(1.5);
        assertThat(isInView(skin("host:server"))).isTrue();
        assertThat(isInView(skin("host:client"))).isFalse();
    }
}
