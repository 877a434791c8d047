package homing.cli;

import homing.text.Words;
import java.io.PrintStream;

/** Tells a person that a long command is at work, from two seconds on. */
final class Progress {
    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final int STRIDE = 1024;

    private final PrintStream err;
    private long nextNanos = System.nanoTime() + FIRST_NANOS;

    Progress(PrintStream err) {
        this.err = err;
    }

    /** So many calls are answered. */
    void done(long number) {
        if (number % STRIDE == 0 && System.nanoTime() > nextNanos) {
            nextNanos = System.nanoTime() + FIRST_NANOS;
            err.println(Words.english().say("cli.progress", number));
        }
    }
}
