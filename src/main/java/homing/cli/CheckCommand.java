package homing.cli;

import homing.check.Checks;
import homing.check.Outcome;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the expectations written in scenario files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the expectations written in scenario files; exit status 1 if one is not met.",
        footer = {"", "Example: homing check scenarios"})
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.english();

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Scenario files, or folders of them.")
    private List<Path> sources;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        int failed = 0;
        int passed = 0;
        boolean bad = false;
        for (Path file : files()) {
            try {
                for (Outcome outcome : outcomes(file)) {
                    print(file, outcome);
                    passed += outcome.passed() ? 1 : 0;
                    failed += outcome.passed() ? 0 : 1;
                }
            } catch (BadInput broken) {
                broken.problems().forEach(problem -> Cli.print(err, problem));
                bad = true;
            }
        }
        out.println(words.say("cli.check.sum", passed, failed));
        return bad ? Cli.BAD : failed > 0 ? Cli.NO : Cli.DONE;
    }

    /** A folder without hosts in it stands for the scenario files in it. */
    private List<Path> files() {
        return sources.stream().flatMap(CheckCommand::files).toList();
    }

    private static Stream<Path> files(Path source) {
        if (!Files.isDirectory(source) || Files.isDirectory(source.resolve("hosts"))) {
            return Stream.of(source);
        }
        try (Stream<Path> inside = Files.list(source)) {
            return inside.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Outcome> outcomes(Path file) throws BadInput {
        Scenario scenario = Given.read(file, err);
        Given.prepare(file, scenario);
        return Checks.run(scenario);
    }

    private void print(Path file, Outcome outcome) {
        String key = outcome.passed() ? "cli.check.passed" : "cli.check.failed";
        out.println(words.say(
                key,
                file,
                outcome.call(),
                outcome.expectation().subject().key(),
                outcome.expectation().expected(),
                outcome.found()));
    }
}
