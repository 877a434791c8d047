package homing;

/** Where the program starts. It is no JavaFX application itself, so that it runs from the class path and needs no display for a command. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        // a command runs without a display; otherwise the window opens
    }
}
