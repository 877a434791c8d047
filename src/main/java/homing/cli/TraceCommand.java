package homing.cli;

import homing.export.json.TraceJson;
import homing.io.text.Lines;
import homing.model.Call;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.sim.Simulation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one call, or many, and tells each step. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Runs a call and tells what is decided, step by step.",
        footer = {
            "",
            "Without --to and --calls the calls of the scenario are run.",
            "Example: homing trace scenarios/kb175396-bound.yaml",
            "Example: homing trace my-host/ --to 8.8.8.8 --bind 10.2.0.5 --json"
        })
final class TraceCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SOURCE", description = "Scenario file, or a folder or zip of collected tables.")
    private Path source;

    @Option(names = "--from", paramLabel = "HOST", description = "Host that calls; not needed if there is one.")
    private String from;

    @Option(names = "--to", paramLabel = "ADDR", description = "Destination.")
    private String to;

    @Option(names = "--proto", paramLabel = "udp|tcp|icmp", description = "What is sent; udp if left out.")
    private String proto;

    @Option(names = "--port", paramLabel = "N", description = "Destination port; 7007 if left out.")
    private String port;

    @Option(names = "--bind", paramLabel = "ADDR", description = "Address that the program binds to.")
    private String bind;

    @Option(names = "--source-port", paramLabel = "N", description = "Port that the program binds to.")
    private String sourcePort;

    @Option(names = "--device", paramLabel = "ADAPTER", description = "SO_BINDTODEVICE.")
    private String device;

    @Option(names = "--mark", paramLabel = "N", description = "SO_MARK.")
    private String mark;

    @Option(names = "--pktinfo", paramLabel = "ADDR", description = "One datagram with this source, by IP_PKTINFO.")
    private String pktinfo;

    @Option(names = "--broadcast", description = "SO_BROADCAST is set.")
    private boolean broadcast;

    @Option(names = "--server", paramLabel = "wildcard|pktinfo", description = "How UDP servers answer.")
    private String server;

    @Option(names = "--server-port", paramLabel = "N", description = "Port of the servers; 7007 if left out.")
    private String serverPort;

    @Option(names = "--timeout-ms", paramLabel = "N", description = "How long the client waits for an answer.")
    private String timeoutMs;

    @Option(names = "--calls", paramLabel = "FILE", description = "Many calls as JSON lines; - for standard input.")
    private String calls;

    @Option(names = "--json", description = "One JSON object a line, and nothing else.")
    private boolean json;

    @Option(names = "--brief", description = "Leaves out steps, frames and neighbours: fast for many calls.")
    private boolean brief;

    TraceCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInput, IOException {
        Scenario scenario = Given.read(source, err);
        Simulation simulation = Given.prepare(source, scenario);
        OutputStream stream = new BufferedOutputStream(out, 1 << 16);
        try (TraceSink sink = json ? TraceSink.json(new TraceJson(stream, brief)) : TraceSink.text(out, brief)) {
            if (calls != null) {
                runAll(scenario, simulation, sink);
            } else if (to != null) {
                Call call = new Questions(words(), scenario.network(), Place.of("--to " + to)).call();
                sink.write(0, "", simulation.run(call));
            } else {
                runScripted(scenario, simulation, sink);
            }
        } finally {
            stream.flush();
        }
        return Cli.DONE;
    }

    private void runScripted(Scenario scenario, Simulation simulation, TraceSink sink) throws BadInput {
        if (scenario.calls().isEmpty()) {
            new Questions(words(), scenario.network(), Place.of(source.toString())).call();
        }
        int number = 0;
        for (ScriptedCall each : scenario.calls()) {
            sink.write(number++, each.title(), simulation.run(each.call()));
        }
    }

    private void runAll(Scenario scenario, Simulation simulation, TraceSink sink) throws BadInput, IOException {
        CallLines reader = new CallLines();
        InputStream bytes = calls.equals("-") ? System.in : Files.newInputStream(existing(Path.of(calls)));
        Progress progress = new Progress(err);
        try (Lines lines = new Lines(calls, bytes)) {
            long number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    Map<String, String> words = reader.read(line, lines.place());
                    Call call = new Questions(words, scenario.network(), lines.place()).call();
                    sink.write(numbered(words, number), "", simulation.run(call));
                    number++;
                    progress.done(number);
                }
            }
        }
    }

    private static Path existing(Path file) throws BadInput {
        if (Files.isDirectory(file)) {
            throw new BadInput(
                    new homing.problem.Problem(Place.of(file.toString()), homing.text.Message.of("cli.file.folder")));
        }
        if (!Files.exists(file)) {
            throw new BadInput(
                    new homing.problem.Problem(Place.of(file.toString()), homing.text.Message.of("io.file.missing")));
        }
        return file;
    }

    private static long numbered(Map<String, String> words, long otherwise) {
        try {
            return Long.parseLong(words.getOrDefault("n", String.valueOf(otherwise)));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("from", from);
        words.put("to", to);
        words.put("proto", proto);
        words.put("port", port);
        words.put("bind", bind);
        words.put("sourcePort", sourcePort);
        words.put("device", device);
        words.put("mark", mark);
        words.put("pktinfo", pktinfo);
        words.put("broadcast", String.valueOf(broadcast));
        words.put("server", server);
        words.put("serverPort", serverPort);
        words.put("timeoutMs", timeoutMs);
        words.values().removeIf(value -> value == null);
        return words;
    }
}
