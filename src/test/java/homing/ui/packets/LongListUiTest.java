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
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableRow;
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
