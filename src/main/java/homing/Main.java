package homing;

import homing.cli.Cli;
import homing.ui.HomingApp;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the program starts: a command runs without a display; otherwise the window opens on the files that are named. */
public final class Main {
    private Main() {}

    /** Runs a command and exits with its status, or opens the window. It is no JavaFX application itself, so that it runs from the class path. */
    public static void main(String[] args) {
        if (Cli.isCommand(args)) {
            System.exit(Cli.run(System.out, System.err, args));
        }
        HomingApp.launch(Stream.of(args).map(Path::of).toList());
    }
}
