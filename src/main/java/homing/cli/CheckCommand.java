package homing.cli;

import homing.check.Checks;
import homing.check.Outcome;
import homing.io.scenario.FactText;
import homing.io.scenario.StoryTime;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the expectations written in scenario files. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.english();
    private int passed;
    private int failed;
    private boolean bad;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", descriptionKey = "cli.help.check.source")
    private List<Path> sources;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        for (Path source : sources) {
            try {
                List<Path> files = Given.files(source);
                if (files.isEmpty()) {
                    throw new BadInput(new Problem(Place.of(source.toString()), Message.of("cli.check.no-files")));
                }
                files.forEach(this::check);
            } catch (BadInput broken) {
                tell(broken);
            }
        }
        out.println(words.say("cli.check.sum", passed, failed));
        return bad ? Cli.BAD : failed > 0 ? Cli.NO : Cli.DONE;
    }

    private void check(Path file) {
        try {
            Scenario scenario = Given.read(file, err);
            Given.prepare(file, scenario);
            Checks.run(scenario).forEach(outcome -> count(file, outcome));
        } catch (BadInput broken) {
            tell(broken);
        }
    }

    private void tell(BadInput broken) {
        broken.problems().forEach(problem -> Cli.print(err, problem));
        bad = true;
    }

    private void count(Path file, Outcome outcome) {
        passed += outcome.passed() ? 1 : 0;
        failed += outcome.passed() ? 0 : 1;
        out.println(words.say(line(file, outcome)));
    }

    private static Message line(Path file, Outcome outcome) {
        String result = outcome.passed() ? "passed" : "failed";
        if (outcome instanceof Outcome.OfState state) {
            return Message.of(
                    "cli.check.state." + result,
                    file,
                    StoryTime.of(state.atMillis()),
                    state.fact().accept(FactText.SUBJECT),
                    outcome.expected(),
                    outcome.found());
        }
        Outcome.OfCall call = (Outcome.OfCall) outcome;
        return Message.of(
                "cli.check." + result,
                file,
                call.call(),
                call.expectation().subject().key(),
                outcome.expected(),
                outcome.found());
    }
}
