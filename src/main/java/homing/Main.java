package homing;

import homing.cli.Cli;
import homing.cli.NoDisplay;
import homing.ui.HomingApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the program starts: a command runs without a display; otherwise the window opens on the files that are named. */
public final class Main {
    private Main() {}

    /** Runs a command and exits with its status, or opens the window. It is no JavaFX application itself, so that it runs from the class path. */
    public static void main(String[] args) {
        if (Cli.isCommand(args)) {
            System.exit(Cli.run(System.out, System.err, args));
        }
        Optional<List<Path>> files = Cli.files(System.err, args);
        if (files.isEmpty()) {
            System.exit(Cli.BAD);
        }
        if (!openWindow(files.get())) {
            System.exit(NoDisplay.show(System.out, System.err, files.get()));
        }
    }

    private static boolean openWindow(List<Path> files) {
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            return false;
        }
        try {
            HomingApp.launch(files);
            return true;
        } catch (UnsupportedOperationException displayThatAnswersNobody) {
            return false;
        }
    }
}
