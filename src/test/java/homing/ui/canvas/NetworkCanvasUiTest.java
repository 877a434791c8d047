package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homing.decision.Decision;
import homing.diagram.Drawn;
import homing.diagram.Look;
import homing.diagram.Palette;
import homing.diagram.Role;
import homing.model.AdapterRef;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.canvas.skin.ItemSkin;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class NetworkCanvasUiTest extends CanvasTest {
    private int transmitted() {
        int last = 0;
        for (int i = 0; i < run.length(); i++) {
            if (run.moments().get(i).step().decision() instanceof Decision.Transmitted) {
                last = i + 1;
            }
        }
        return last;
    }

    private String frame() {
        return canvas.lookupAll(".capsule-item").stream()
                .map(skin -> ((ItemSkin) skin).item().id())
                .findFirst()
                .orElse("");
    }

    @Test
    void allOfThePictureIsSeenAtFirst() {
        Bounds seen = canvas.localToScreen(canvas.getBoundsInLocal());
        assertThat(seen.contains(bounds("host:client"))).isTrue();
        assertThat(seen.contains(bounds("host:server"))).isTrue();
    }

    @Test
    void aLargeNetworkOpensAroundItsCallerInASizeThatCanBeRead() {
        Scenario large = Drawn.office(3, 17);
        String caller = "host:" + large.calls().get(0).call().host();
        onScreen(canvas::clear);
        onScreen(() -> canvas.show(large));
        onScreen(canvas::layout);
        assertThat(canvas.zoom().factorProperty().get()).isGreaterThan(0.6);
        Bounds seen = canvas.localToScreen(canvas.getBoundsInLocal());
        assertThat(seen.contains(bounds(caller))).isTrue();
        onScreen(canvas.zoom()::fit);
        onScreen(canvas::layout);
        assertThat(large.network().hosts())
                .allSatisfy(host ->
                        assertThat(seen.contains(bounds("host:" + host.name()))).isTrue());
    }

    @Test
    void zoomingKeepsTheMiddleAndFittingShowsAllAgain() {
        double fitted = canvas.zoom().factorProperty().get();
        onScreen(canvas.zoom()::in);
        assertThat(canvas.zoom().factorProperty().get()).isCloseTo(fitted * 1.25, within(1e-9));
        onScreen(canvas.zoom()::out);
        assertThat(canvas.zoom().factorProperty().get()).isCloseTo(fitted, within(1e-9));
        onScreen(canvas.zoom()::reset);
        assertThat(canvas.zoom().factorProperty().get()).isEqualTo(1);
        onScreen(canvas.zoom()::fit);
        assertThat(canvas.zoom().factorProperty().get()).isCloseTo(fitted, within(1e-9));
    }

    @Test
    void whatIsFittedStaysFittedWhenTheWindowChanges() {
        double before = canvas.zoom().factorProperty().get();
        onScreen(() -> canvas.getScene().getWindow().setWidth(700));
        until(() -> canvas.zoom().factorProperty().get() < before);
        onScreen(canvas.zoom()::in);
        double chosen = canvas.zoom().factorProperty().get();
        onScreen(() -> canvas.getScene().getWindow().setWidth(900));
        until(() -> canvas.getWidth() > 850);
        assertThat(canvas.zoom().factorProperty().get()).isEqualTo(chosen);
    }

    @Test
    void aStepChangesNodesInsteadOfMakingThemAnew() {
        ItemSkin client = skin("host:client");
        Node text = client.lookup(".ink-name");
        onScreen(() -> canvas.show(scenario, run, 1));
        assertThat(skin("host:client")).isSameAs(client);
        assertThat(client.lookup(".ink-name")).isSameAs(text);
    }

    @Test
    void aPacketTravelsAsThePlaybackGoesOn() {
        onScreen(() -> canvas.show(scenario, run, transmitted()));
        onScreen(() -> canvas.progressProperty().set(0));
        Node capsule = skin(frame());
        double start = bounds(frame()).getCenterX();
        onScreen(() -> canvas.progressProperty().set(1));
        assertThat(skin(frame())).isSameAs(capsule);
        assertThat(bounds(frame()).getCenterX()).isGreaterThan(start + 100);
    }

    @Test
    void packetsAreGoneBeforeTheyAreSent() {
        onScreen(() -> canvas.show(scenario, run, 0));
        assertThat(frame()).isEmpty();
    }

    @Test
    void aHostStandsWhereTheChangedScenarioSays() {
        double before = middle("host:server").getY();
        Map<String, Spot> places = new LinkedHashMap<>(scenario.places());
        places.put("server", new Spot(1117, 300));
        Scenario moved = scenario.withPlaces(places);
        onScreen(() -> canvas.show(moved, run, run.length()));
        assertThat(middle("host:server").getY()).isLessThan(before - 30);
    }

    @Test
    void aPaletteDressesEverything() {
        onScreen(() -> canvas.show(scenario));
        onScreen(canvas::layout);
        onScreen(() -> canvas.paletteProperty().set(Palette.DARK));
        Rectangle card = (Rectangle) skin("host:client").lookup(".ink-card-focus");
        Color surface = Color.web(Palette.DARK
                .paint(Look.of(Role.CARD_FOCUS))
                .inside()
                .orElseThrow()
                .toString());
        until(() -> surface.equals(card.getFill()));
    }

    @Test
    void aPortThatIsPointedAtElsewhereLightsUp() {
        onScreen(() -> canvas.pointedAdapterProperty().set(new AdapterRef("client", "B")));
        assertThat(skin("port:client:B").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("pointed");
    }

    @Test
    void aClearedCanvasIsEmpty() {
        onScreen(canvas::clear);
        assertThat(canvas.lookupAll(".item")).isEmpty();
    }
}
