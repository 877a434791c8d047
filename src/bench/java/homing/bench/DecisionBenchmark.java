package homing.bench;

import homing.explain.Explainer;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.sim.Simulation;
import homing.stack.HostStack;
import homing.stack.Outcome;
import homing.stack.linux.LinuxProfile;
import homing.state.HostState;
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

/** Decisions a second on one core: a program calls, the host decides from bind() to the frame, and says why of every candidate. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {
    private static final int CALLS = 1 << 16;

    @Param("200000")
    public int routes;

    private final HostStack stack = LinuxProfile.stack();
    private final Call[] calls = new Call[CALLS];
    private HostState state;
    private Simulation simulation;
    private int next;

    /** Makes the table and the calls. */
    @Setup
    public void prepare() {
        Host client = Networks.client(routes, 1);
        state = stack.start(client);
        simulation = Simulation.of(Networks.alone(client));
        Random random = new Random(2);
        for (int i = 0; i < CALLS; i++) {
            calls[i] = Call.of(Networks.CLIENT, Program.TCP_CONNECT, Networks.destination(random), 443);
        }
    }

    private Call nextCall() {
        return calls[next++ & (CALLS - 1)];
    }

    /** All that one host decides about one call, with the verdict and reason of each candidate. */
    @Benchmark
    public Outcome decide() {
        return stack.call(state, nextCall(), 0);
    }

    /** The same as a timeline over the whole network, with the world after each step. */
    @Benchmark
    public Timeline simulate() {
        return simulation.run(nextCall());
    }

    /** The same with every step told in sentences. */
    @Benchmark
    public Object tell() {
        return new Explainer(simulation.run(nextCall())).all();
    }
}
