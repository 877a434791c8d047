package homing.cli;

import homing.problem.BadInput;
import homing.problem.Problem;
import homing.text.NearWord;
import homing.text.Words;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program without a window: its commands, and how they end. */
@Command(
        name = "homing",
        mixinStandardHelpOptions = true,
        version = "homing 0.1.0",
        resourceBundle = "homing.text.words")
public final class Cli {
    /** Done. */
    public static final int DONE = 0;
    /** The answer is no: a check failed. */
    public static final int NO = 1;
    /** Bad usage or bad input. */
    public static final int BAD = 2;

    private static final List<String> COMMANDS = List.of("trace", "compare", "check", "validate", "import", "export");

    private final PrintStream out;
    private final PrintStream err;

    Cli(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether the arguments ask for a command, or for help, rather than for the window. */
    public static boolean isCommand(String... args) {
        return args.length > 0 && (COMMANDS.contains(args[0]) || args[0].startsWith("-") || isUnknown(args[0]));
    }

    /** Whether a word is written like a command, and is no command and no file. */
    private static boolean isUnknown(String word) {
        return word.matches("[A-Za-z]+") && !COMMANDS.contains(word) && !Files.exists(Path.of(word));
    }

    /** The files of these names; empty, and told on {@code err}, if no file can have one of them. */
    public static Optional<List<Path>> files(PrintStream err, String... names) {
        try {
            return Optional.of(Stream.of(names).map(Cli::path).toList());
        } catch (TypeConversionException unthinkable) {
            err.println("homing: " + unthinkable.getMessage());
            return Optional.empty();
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unthinkable) {
            throw new TypeConversionException(Words.english().say("cli.no-path", name));
        }
    }

    /** Runs a command and returns its exit status. Results go to {@code out}, messages for people to {@code err}. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        if (args.length > 0 && isUnknown(args[0])) {
            String near = NearWord.of(args[0], COMMANDS).orElse("");
            err.println("homing: "
                    + Words.english()
                            .say(
                                    near.isEmpty() ? "cli.unknown" : "cli.unknown-near",
                                    args[0],
                                    near.isEmpty() ? String.join(", ", COMMANDS) : near));
            return BAD;
        }
        Cli cli = new Cli(out, err);
        CommandLine line = new CommandLine(cli);
        cli.add(line, args.length == 0 ? "" : args[0]);
        line.registerConverter(Path.class, Cli::path)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((broken, given) -> cli.misused(broken))
                .setExecutionExceptionHandler((broken, where, result) -> cli.failed(broken));
        int status = line.execute(args);
        return out.checkError() ? BAD : status;
    }

    /** Only the command that is asked for is made ready: that keeps the start short. */
    private void add(CommandLine line, String asked) {
        boolean all = !COMMANDS.contains(asked);
        if (all || asked.equals("trace")) {
            line.addSubcommand(new TraceCommand(out, err));
        }
        if (all || asked.equals("compare")) {
            line.addSubcommand(new CompareCommand(out, err));
        }
        if (all || asked.equals("check")) {
            line.addSubcommand(new CheckCommand(out, err));
        }
        if (all || asked.equals("validate")) {
            line.addSubcommand(new ValidateCommand(out, err));
        }
        if (all || asked.equals("import")) {
            line.addSubcommand(new ImportCommand(out, err));
        }
        if (all || asked.equals("export")) {
            line.addSubcommand(new ExportCommand(out, err));
        }
    }

    private int misused(ParameterException broken) {
        err.println("homing: " + broken.getMessage());
        err.println(Words.english()
                .say("cli.see-help", broken.getCommandLine().getCommandSpec().qualifiedName()));
        return BAD;
    }

    private int failed(Exception broken) {
        if (broken instanceof BadInput bad) {
            bad.problems().forEach(problem -> print(err, problem));
        } else {
            err.println("homing: "
                    + Words.english()
                            .say(
                                    "cli.own-mistake",
                                    broken.getClass().getSimpleName(),
                                    String.valueOf(broken.getMessage())));
        }
        return BAD;
    }

    /** One line: what is wrong, and where. */
    static void print(PrintStream err, Problem problem) {
        err.println("homing: " + problem.place() + ": " + Words.english().say(problem.message()));
    }
}
