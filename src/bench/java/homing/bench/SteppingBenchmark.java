package homing.bench;

import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.scenario.Scenario;
import homing.sim.LongRun;
import homing.timeline.Timeline;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to show a step of a run of ten thousand, without a window: the picture in the middle of the step, and the words
 * for it. A frame of the screen lasts 16 ms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SteppingBenchmark {
    private static final int STEPS = 10_000;
    private static final double HALF_WAY = 0.5;

    @Param({"2", "30"})
    public int gateways;

    private final Random random = new Random(1);
    private Scenario scenario;
    private Timeline timeline;
    private Layout layout;
    private Explainer explainer;
    private int step;

    /** Runs the story and lays it out. */
    @Setup
    public void prepare() {
        scenario = LongRun.scenario(gateways, STEPS);
        timeline = LongRun.timeline(scenario);
        layout = Layout.of(scenario, timeline);
        explainer = new Explainer(timeline);
    }

    /** The picture of the next step, from the first to the last and round again. */
    @Benchmark
    public Picture forward() {
        step = step >= timeline.length() ? 0 : step + 1;
        return layout.at(step, HALF_WAY);
    }

    /** The picture of the step before. */
    @Benchmark
    public Picture back() {
        step = step <= 0 ? timeline.length() : step - 1;
        return layout.at(step, HALF_WAY);
    }

    /** The picture of any step. */
    @Benchmark
    public Picture jump() {
        return layout.at(random.nextInt(timeline.length() + 1), HALF_WAY);
    }

    /** The words for any step. */
    @Benchmark
    public Explanation words() {
        int any = random.nextInt(timeline.length());
        return explainer.explain(timeline.moments().get(any).step());
    }

    /** All that is done once when a run is shown. */
    @Benchmark
    public Layout layout() {
        return Layout.of(scenario, timeline);
    }
}
