package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.edit.Hosts;
import homing.edit.Parts;
import homing.model.Call;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drawing in which nobody has placed anything. */
class UnplacedUiTest extends CanvasTest {
    private final Scenario drawn = scenario.withPlaces(Map.of());
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @BeforeEach
    void nothing() {
        onScreen(canvas::clear);
    }

    private Map<String, Spot> shown(Scenario changed) {
        onScreen(() -> {
            canvas.show(changed);
            canvas.layout();
        });
        return canvas.pencil().places();
    }

    @Test
    void keepsItsPlacesWhenACardGrows() {
        Map<String, Spot> before = shown(drawn);
        Scenario grown = Hosts.setStack("fw-A", StackId.parse("windows-modern/win10"))
                .change()
                .apply(drawn);
        assertThat(grown).isNotEqualTo(drawn);
        assertThat(shown(grown)).isEqualTo(before);
    }

    @Test
    void keepsItsPlacesWhenAnotherHostCalls() {
        Map<String, Spot> before = shown(drawn);
        Call call = Drawn.call("server");
        Scenario called = drawn.withCalls(List.of(new ScriptedCall("", call, List.of())));
        assertThat(shown(called)).isEqualTo(before);
    }

    @Test
    void keepsThePlaceOfWhatIsRenamed() {
        Map<String, Spot> before = shown(drawn);
        Scenario renamed = Parts.rename(drawn, new Part.OfHost("server"), "web")
                .edit()
                .orElseThrow()
                .change()
                .apply(drawn);
        Map<String, Spot> after = shown(renamed);
        assertThat(after.get("web")).isEqualTo(before.get("server"));
        assertThat(after).doesNotContainKey("server");
        assertThat(shown(drawn)).isEqualTo(before);
    }

    @Test
    void isLaidOutAnewWhenItIsOpenedAnew() {
        Map<String, Spot> before = shown(drawn);
        Scenario called = drawn.withCalls(List.of(new ScriptedCall("", Drawn.call("server"), List.of())));
        onScreen(canvas::clear);
        assertThat(shown(called)).isNotEqualTo(before);
    }

    @Test
    void isLaidOutInTheBackgroundWhenItIsOpened() {
        onScreen(() -> {
            canvas.setBackground(waiting::add, Runnable::run);
            canvas.show(drawn);
            canvas.layout();
        });
        assertThat(canvas.view().skins()).isEmpty();
        onScreen(() -> {
            waiting.remove().run();
            canvas.layout();
        });
        assertThat(skin("host:client").isVisible()).isTrue();
        assertThat(waiting).isEmpty();
    }

    @Test
    void isEditedWithoutWaiting() {
        Map<String, Spot> before = shown(drawn);
        onScreen(() -> canvas.setBackground(waiting::add, Runnable::run));
        Scenario grown = Hosts.setStack("fw-A", StackId.parse("windows-modern/win10"))
                .change()
                .apply(drawn);
        assertThat(shown(grown)).isEqualTo(before);
        assertThat(waiting).isEmpty();
    }
}
