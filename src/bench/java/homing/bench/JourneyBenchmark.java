package homing.bench;

import homing.model.Call;
import homing.model.Program;
import homing.sim.Simulation;
import homing.timeline.Timeline;
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

/** Whole runs on one core: a ping over a chain of gateways and back, all neighbour tables empty, with every reason. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JourneyBenchmark {
    @Param({"2", "100"})
    public int gateways;

    private Simulation simulation;
    private Call ping;

    /** Makes the chain. */
    @Setup
    public void prepare() {
        simulation = Simulation.of(Chains.of(gateways));
        ping = Call.of(Chains.FIRST, Program.PING, Chains.last(gateways), 0);
    }

    /** There and back. */
    @Benchmark
    public Timeline ping() {
        return simulation.run(ping);
    }
}
