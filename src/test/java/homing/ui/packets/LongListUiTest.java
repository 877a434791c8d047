package homing.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import homing.ui.PartTest;
import homing.ui.session.Playback;
import homing.ui.session.Samples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The list of a run of ten thousand steps. */
class LongListUiTest extends PartTest {
    private static final int STEPS = 10_000;
    private static final int TRIES = 40;
    /** On a machine at rest it is a few milliseconds; to read the whole run anew would take longer than this. */
    private static final long MOST_MILLIS = 60;

    private final Playback playback = new Playback(new ReadOnlyObjectWrapper<>(longRun()).getReadOnlyProperty());

    private static Timeline longRun() {
        Scenario scenario = Samples.spoofed();
        Timeline run =
                Simulation.run(scenario.network(), scenario.calls().get(0).call());
        List<Moment> moments = new ArrayList<>();
        while (moments.size() < STEPS) {
            for (Moment moment : run.moments()) {
                Step step = moment.step();
                Step later = new Step(moments.size() + 1, step.micros(), step.host(), step.decision());
                moments.add(new Moment(later, moment.after(), moment.sent()));
            }
        }
        return new Timeline(run.start(), moments, run.calls());
    }

    @Test
    void makesRowsForThoseThatAreSeenOnly() {
        show(shared -> new PacketPanel(playback), 900, 220);
        onScreen(() -> playback.jump(STEPS / 2));
        assertThat(robot.lookup((TableRow<?> row) -> !row.isEmpty()).queryAll()).hasSizeBetween(3, 30);
    }

    @Test
    void openedLateItShowsItsLastLineWhole() {
        onScreen(() -> playback.jump(playback.length()));
        show(shared -> new PacketPanel(playback), 900, 220);
        assertLastIsWhole();
    }

    @Test
    void theLastLineStaysWholeWhenTheListGrowsAndShrinks() {
        onScreen(() -> playback.jump(playback.length()));
        show(shared -> new PacketPanel(playback), 900, 220);
        for (int height : List.of(341, 187, 263)) {
            onScreen(() -> stage.setHeight(height));
            assertLastIsWhole();
        }
    }

    @Test
    void steppingToTheEndShowsTheLastLineWhole() {
        show(shared -> new PacketPanel(playback), 900, 217);
        onScreen(() -> playback.jump(playback.length() - 60));
        for (int step = 0; step < 60; step++) {
            onScreen(playback::forward);
        }
        assertLastIsWhole();
    }

    @Test
    void everyLineThatIsJumpedToIsWhole() {
        show(shared -> new PacketPanel(playback), 900, 230);
        for (int back : List.of(1, 9, 20, 30, 41, 4000, 9000)) {
            onScreen(() -> playback.jump(playback.length() - back));
            assertChosenIsWhole();
        }
    }

    private void assertChosenIsWhole() {
        TableView<?> table = robot.lookup("#packet-table").queryAs(TableView.class);
        int chosen = table.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            until(() -> rows().anyMatch(row -> row.getIndex() == chosen));
            assertWhole(
                    rows().filter(row -> row.getIndex() == chosen).findFirst().orElseThrow());
        }
    }

    private void assertLastIsWhole() {
        until(() -> rows().anyMatch(
                        row -> row.getIndex() == row.getTableView().getItems().size() - 1));
        assertWhole(rows().max(Comparator.comparingInt(TableRow::getIndex)).orElseThrow());
    }

    private void assertWhole(TableRow<?> line) {
        Node flow = robot.lookup(".virtual-flow").query();
        Bounds row = line.localToScene(line.getLayoutBounds());
        Bounds seen = flow.localToScene(flow.getLayoutBounds());
        assertThat(row.getMaxY()).isLessThanOrEqualTo(seen.getMaxY() + 0.5);
        assertThat(row.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
    }

    private Stream<TableRow<?>> rows() {
        return robot.lookup((TableRow<?> row) -> !row.isEmpty() && row.isVisible()).queryAll().stream()
                .map(row -> (TableRow<?>) row);
    }

    @Test
    void followsAStepWithoutReadingTheRunAnew() {
        show(shared -> new PacketPanel(playback), 900, 220);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            int step = 1 + i * 7919 % STEPS;
            nanos.add(onScreen(() -> {
                long before = System.nanoTime();
                playback.jump(step);
                stage.getScene().getRoot().layout();
                return System.nanoTime() - before;
            }));
        }
        long median = nanos.stream().sorted().skip(TRIES / 2).findFirst().orElseThrow();
        assertThat(TimeUnit.NANOSECONDS.toMillis(median)).isLessThan(MOST_MILLIS);
    }
}
