package homing.cli;

import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads files and tells everything that is wrong with them. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private int status = Cli.DONE;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", descriptionKey = "cli.help.validate.source")
    private List<Path> sources;

    ValidateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        for (Path source : sources) {
            try {
                List<Path> files = Given.files(source);
                (files.isEmpty() ? List.of(source) : files).forEach(this::validate);
            } catch (BadInput broken) {
                tell(broken);
            }
        }
        return status;
    }

    private void validate(Path source) {
        try {
            Scenario scenario = Given.read(source, err);
            Given.prepare(source, scenario);
            Given.needHosts(source, scenario);
            out.println(Words.english()
                    .say(
                            "cli.validate.good",
                            source,
                            scenario.network().hosts().size(),
                            scenario.calls().size(),
                            scenario.stories().size()));
        } catch (BadInput broken) {
            tell(broken);
        }
    }

    private void tell(BadInput broken) {
        broken.problems().forEach(problem -> Cli.print(err, problem));
        status = Cli.BAD;
    }
}
