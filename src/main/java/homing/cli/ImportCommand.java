package homing.cli;

import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns collected tables into a scenario file. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.help.import.source")
    private Path source;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.yaml",
            descriptionKey = "cli.help.import.output")
    private Path file;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInput {
        OutputFile output = OutputFile.at(file);
        Scenario scenario = Given.read(source, err);
        output.write(ScenarioWriter.write(scenario).getBytes(StandardCharsets.UTF_8));
        out.println(Words.english()
                .say("cli.import.done", file, scenario.network().hosts().size()));
        return Cli.DONE;
    }
}
