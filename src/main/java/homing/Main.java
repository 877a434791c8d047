package homing;

import homing.ui.HomingApp;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the program starts. It is no JavaFX application itself, so that it runs from the class path and needs no display for a command. */
public final class Main {
    private Main() {}

    /** Opens the window on the files that the arguments name. */
    public static void main(String[] args) {
        HomingApp.launch(Stream.of(args).map(Path::of).toList());
    }
}
