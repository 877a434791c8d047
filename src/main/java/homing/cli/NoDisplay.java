package homing.cli;

import homing.io.shipped.Shelf;
import homing.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program does where no window can open: it prints the steps of a scenario, and draws its picture. */
public final class NoDisplay {
    /** The scenario that a newcomer meets first. */
    private static final String FIRST = "kb175396-bound";

    private NoDisplay() {}

    /** Shows the first of the sources, or the first scenario on the shelf if none is named; returns the exit status. */
    public static int show(PrintStream out, PrintStream err, List<Path> sources) {
        return show(out, err, sources, folder());
    }

    static int show(PrintStream out, PrintStream err, List<Path> sources, Path folder) {
        if (sources.isEmpty() || Files.exists(sources.get(0))) {
            err.println("homing: " + Words.english().say("cli.no-display"));
        }
        try {
            Path source = sources.isEmpty() ? Shelf.copy(FIRST, Files.createTempDirectory("homing")) : sources.get(0);
            int traced = Cli.run(out, err, "trace", source.toString());
            return traced == Cli.DONE ? draw(out, err, source, folder) : traced;
        } catch (IOException unwritable) {
            err.println("homing: " + Words.english().say("cli.no-display.unwritable", unwritable.getMessage()));
            return Cli.BAD;
        }
    }

    private static int draw(PrintStream out, PrintStream err, Path source, Path folder) {
        Path picture = folder.resolve(name(source) + ".png").toAbsolutePath();
        return Cli.run(out, err, "export", source.toString(), "-o", picture.toString());
    }

    private static Path folder() {
        Path here = Path.of("");
        return Files.isWritable(here.toAbsolutePath()) ? here : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static String name(Path source) {
        return source.toAbsolutePath().getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
