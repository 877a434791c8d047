package homing.cli;

import homing.io.FileTrouble;
import homing.io.SourceFile;
import homing.model.Host;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.systems.Profiles;
import homing.text.Message;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A source that was named on the command line. */
final class Given {
    private Given() {}

    /** A folder without hosts in it stands for the scenario files in it, of which there may be none. */
    static List<Path> files(Path source) throws BadInput {
        if (!Files.isDirectory(source) || Files.isDirectory(source.resolve("hosts"))) {
            return List.of(source);
        }
        try (Stream<Path> inside = Files.list(source)) {
            return inside.filter(Given::isScenario).sorted().toList();
        } catch (IOException unreadable) {
            throw new BadInput(FileTrouble.problem(source, unreadable));
        }
    }

    private static boolean isScenario(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Reads it; what was passed over is told on {@code err}. */
    static Scenario read(Path source, PrintStream err) throws BadInput {
        Checked<Scenario> read = SourceFile.read(source);
        read.warnings().forEach(problem -> Cli.print(err, problem));
        return read.value();
    }

    /** Makes its network ready to run; BadInput if a host follows rules that Homing does not know. */
    static Simulation prepare(Path source, Scenario scenario) throws BadInput {
        for (Host host : Simulation.withoutProfile(scenario.network())) {
            throw new BadInput(new Problem(
                    Place.of(source.toString()),
                    Message.of("cli.no-profile", host.name(), host.stack(), String.join(", ", Profiles.known()))));
        }
        return Simulation.of(scenario.network());
    }

    /** BadInput if there is nobody who could call. */
    static void needHosts(Path source, Scenario scenario) throws BadInput {
        if (scenario.network().hosts().isEmpty()) {
            throw new BadInput(new Problem(Place.of(source.toString()), Message.of("cli.no-hosts")));
        }
    }
}
