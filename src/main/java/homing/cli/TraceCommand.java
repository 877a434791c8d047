package homing.cli;

import homing.export.json.TraceJson;
import homing.io.FileTrouble;
import homing.io.text.Lines;
import homing.model.Call;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.sim.Simulation;
import homing.text.Message;
import homing.timeline.Timeline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one call, or many, and tells each step. */
@Command(name = "trace", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "cli.help.trace.source")
    private Path source;

    @Mixin
    private CallOptions asked;

    @Option(names = "--calls", paramLabel = "FILE", descriptionKey = "cli.help.calls")
    private Path calls;

    @Option(names = "--call", paramLabel = "N", descriptionKey = "cli.help.call")
    private Integer number;

    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "cli.help.profile")
    private String profile;

    @Option(names = "--json", descriptionKey = "cli.help.json")
    private boolean json;

    @Option(names = "--brief", descriptionKey = "cli.help.brief")
    private boolean brief;

    TraceCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInput {
        Map<String, String> words = asked.words();
        if (calls != null && !words.isEmpty()) {
            throw bad("--calls", "cli.calls.and-options", String.join(", ", new TreeSet<>(words.keySet())));
        }
        if (number != null && (calls != null || !words.isEmpty())) {
            throw bad("--call", "cli.call.and-others");
        }
        Scenario read = Given.read(source, err);
        Scenario scenario =
                profile == null ? read : new Trial(read, StackWord.parse("--profile", profile)).under(words);
        Simulation simulation = Given.prepare(source, scenario);
        try {
            run(scenario, simulation, words);
        } catch (IOException unreadable) {
            throw new BadInput(FileTrouble.problem(calls == null ? source : calls, unreadable));
        }
        return Cli.DONE;
    }

    private void run(Scenario scenario, Simulation simulation, Map<String, String> words) throws BadInput, IOException {
        OutputStream stream = new BufferedOutputStream(out, 1 << 16);
        try (TraceSink sink = json ? TraceSink.json(new TraceJson(stream, brief)) : TraceSink.text(out, brief)) {
            if (calls != null) {
                runAll(scenario, simulation, sink);
            } else if (number != null) {
                runNumbered(scenario, simulation, sink);
            } else if (words.isEmpty()) {
                runScripted(scenario, simulation, sink);
            } else {
                Questions question = new Questions(words, scenario.network(), Place.of(source.toString()));
                sink.write(0, ScriptedCall.of(question.call()), simulation.run(question.call(), question.service()));
            }
        } finally {
            stream.flush();
        }
    }

    private void runScripted(Scenario scenario, Simulation simulation, TraceSink sink) throws BadInput {
        if (scenario.calls().isEmpty() && scenario.stories().isEmpty()) {
            throw bad(source.toString(), "cli.no-call");
        }
        int next = 0;
        for (ScriptedCall each : scenario.calls()) {
            sink.write(next++, each, simulation.run(each.script(scenario.network())));
        }
        for (Story story : scenario.stories()) {
            sink.tell(next, story, simulation.run(story.script(scenario.network())));
            next += story.calls().size();
        }
    }

    private void runNumbered(Scenario scenario, Simulation simulation, TraceSink sink) throws BadInput {
        Scenario.Numbered call = scenario.numbered(number)
                .orElseThrow(() -> bad(source.toString(), "cli.export.call", number, scenario.callCount()));
        Scripted scripted = call.scripted();
        Timeline timeline = simulation.run(scripted.script(scenario.network()));
        if (scripted instanceof Story) {
            sink.pick(number - 1L, scripted, timeline, call.place());
        } else {
            sink.write(number - 1L, scripted, timeline);
        }
    }

    private void runAll(Scenario scenario, Simulation simulation, TraceSink sink) throws BadInput, IOException {
        CallLines reader = new CallLines();
        InputStream bytes = calls.toString().equals("-") ? System.in : open();
        Progress progress = new Progress(err);
        try (Lines lines = new Lines(calls.toString(), bytes)) {
            long next = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    Questions question =
                            new Questions(reader.read(line, lines.place()), scenario.network(), lines.place());
                    Call call = question.call();
                    sink.write(question.number(next), ScriptedCall.of(call), simulation.run(call, question.service()));
                    next++;
                    progress.done(next);
                }
            }
        }
    }

    private InputStream open() throws BadInput, IOException {
        if (Files.isDirectory(calls)) {
            throw bad(calls.toString(), "io.file.folder");
        }
        if (!Files.exists(calls)) {
            throw bad(calls.toString(), "io.file.missing");
        }
        return Files.newInputStream(calls);
    }

    private static BadInput bad(String place, String key, Object... args) {
        return new BadInput(new Problem(Place.of(place), Message.of(key, args)));
    }
}
