package homing.cli;

import homing.compare.Comparison;
import homing.model.Call;
import homing.model.Network;
import homing.model.Script;
import homing.model.Service;
import homing.model.StackId;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.systems.Profiles;
import homing.text.Message;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the same call, or the same story, under each stack profile. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "cli.help.trace.source")
    private Path source;

    @Mixin
    private CallOptions asked;

    @Option(names = "--stacks", paramLabel = "NAME,NAME", split = ",", descriptionKey = "cli.help.compare.stacks")
    private List<String> stacks;

    @Option(names = "--json", descriptionKey = "cli.help.compare.json")
    private boolean json;

    CompareCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInput {
        Scenario scenario = Given.read(source, err);
        Given.prepare(source, scenario);
        List<StackId> wanted = wanted();
        Map<String, String> words = asked.words();
        if (!words.isEmpty()) {
            Questions question = new Questions(words, scenario.network(), Place.of(source.toString()));
            Call call = question.call();
            Service service = question.service();
            tell(scenario, "", call.host(), network -> Script.of(call, service.onAllBut(call.host(), network)), wanted);
        } else if (scenario.scripted().isEmpty()) {
            throw new BadInput(new Problem(Place.of(source.toString()), Message.of("cli.no-call")));
        }
        for (Scripted each : words.isEmpty() ? scenario.scripted() : List.<Scripted>of()) {
            tell(scenario, each.title(), each.calls().get(0).call().host(), each::script, wanted);
        }
        return Cli.DONE;
    }

    private void tell(
            Scenario scenario, String title, String caller, Function<Network, Script> script, List<StackId> wanted) {
        Comparison comparison = Comparison.of(scenario.network(), caller, script, wanted);
        if (json) {
            new CompareJson(out).write(comparison);
        } else {
            new CompareText(out).write(title, comparison);
        }
    }

    private List<StackId> wanted() throws BadInput {
        if (stacks == null) {
            return Comparison.everyProfile();
        }
        List<StackId> all = new ArrayList<>();
        for (String name : stacks) {
            StackId stack = StackWord.parse("--stacks", name);
            if (all.stream().noneMatch(other -> Profiles.isSame(other, stack))) {
                all.add(stack);
            }
        }
        return all;
    }
}
