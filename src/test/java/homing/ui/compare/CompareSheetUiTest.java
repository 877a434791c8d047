package homing.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.shipped.Shelf;
import homing.model.Network;
import homing.model.Script;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.ui.PartTest;
import homing.ui.dialog.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareSheetUiTest extends PartTest {
    private final List<RuntimeException> told = new ArrayList<>();
    private Overlay overlay;
    private Scenario scenario;

    @BeforeEach
    void openStory() {
        scenario = Shelf.read("gateway-dies").scenario();
        overlay = onScreen(Overlay::new);
        show(session -> overlay, 1200, 700);
        open(scenario);
        onScreen(() -> session.run().run(scenario.stories().get(0)));
    }

    private void compare() {
        onScreen(() -> new CompareSheet(session, overlay, Runnable::run, Runnable::run, told::add).show());
    }

    @Test
    void everyCallOfAStoryHasItsLines() {
        compare();
        assertThat(robot.lookup(".comparison .call").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "Call 1: pc calls 203.0.113.80: it lives",
                        "Call 2: pc calls 203.0.113.80: it is dead, and nobody tells the host",
                        "Call 3: pc calls 203.0.113.80: by the other gateway");
    }

    @Test
    void aLineOpensTheRunAtItsCall() {
        compare();
        onScreen(find("#compare-show-windows-xp-2", Button.class)::fire);
        onScreen(session.playback()::pause);
        int second = session.run().timelineProperty().get().calls().get(1).step();
        assertThat(session.run().stackProperty().get()).hasToString("windows-xp");
        assertThat(session.playback().step()).isBetween(second - 1, second);
        assertThat(overlay.isVisible()).isFalse();
    }

    @Test
    void aRunThatFailsIsToldOnceAndTheNextComparisonIsShown() {
        onScreen(() -> session.run().scriptedProperty().set(new Broken(scenario.calls())));
        compare();
        assertThat(told).singleElement().extracting(Throwable::getMessage).isEqualTo("no such luck");
        assertThat(overlay.isVisible()).isFalse();

        onScreen(() -> session.run().scriptedProperty().set(scenario.calls().get(0)));
        compare();
        assertThat(told).hasSize(1);
        assertThat(overlay.isVisible()).isTrue();
    }

    /** What cannot be played. */
    private record Broken(List<ScriptedCall> calls) implements Scripted {
        @Override
        public Server server() {
            return Server.USUAL;
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public Script script(Network network) {
            throw new IllegalStateException("no such luck");
        }
    }
}
