package homing.cli;

import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.export.Exporters;
import homing.export.picture.Exporter;
import homing.export.picture.Sheet;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.Timeline;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the picture of a scenario at a step, without a display. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "cli.help.trace.source")
    private Path source;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.help.export.output")
    private Path file;

    @Option(names = "--step", paramLabel = "N", descriptionKey = "cli.help.step")
    private Integer step;

    @Option(names = "--call", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.help.call")
    private int number;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", descriptionKey = "cli.help.theme")
    private String theme;

    @Option(names = "--scale", paramLabel = "X", defaultValue = "2", descriptionKey = "cli.help.scale")
    private double scale;

    ExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInput {
        Exporter exporter = Exporters.of(file.toString())
                .orElseThrow(() -> bad(
                        "cli.export.format",
                        file,
                        Exporters.all().stream().map(Exporter::extension).collect(Collectors.joining(", "))));
        Sheet sheet = sheet();
        OutputFile output = OutputFile.at(file);
        Scenario scenario = Given.read(source, err);
        output.write(exporter.export(picture(scenario), sheet));
        out.println(Words.english().say("cli.export.done", file.toAbsolutePath()));
        return Cli.DONE;
    }

    private Sheet sheet() throws BadInput {
        if (!(scale > 0 && scale <= Sheet.LARGEST)) {
            throw bad("cli.export.scale", scale, Sheet.LARGEST);
        }
        return new Sheet(
                switch (theme) {
                    case "light" -> Palette.LIGHT;
                    case "dark" -> Palette.DARK;
                    default -> throw bad("cli.export.theme", theme);
                },
                scale);
    }

    private Picture picture(Scenario scenario) throws BadInput {
        if (scenario.callCount() == 0) {
            return Layout.of(scenario).start();
        }
        Scenario.Numbered call =
                scenario.numbered(number).orElseThrow(() -> bad("cli.export.call", number, scenario.callCount()));
        Simulation simulation = Given.prepare(source, scenario);
        Timeline timeline = simulation.run(call.scripted().script(scenario.network()));
        int last = timeline.length();
        int shown = step == null ? timeline.endOf(call.place()) : step;
        if (shown < 0 || shown > last) {
            throw bad("cli.export.step", shown, last);
        }
        return Layout.of(scenario, timeline).at(shown);
    }

    private BadInput bad(String key, Object... args) {
        return new BadInput(new Problem(Place.of(source.toString()), Message.of(key, args)));
    }
}
