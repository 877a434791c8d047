package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.problem.BadInput;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.util.Locale;

/** Reads a command's output line by line; a file in which nothing is understood is not what its name says. */
final class Understood {
    /** So many lines in which nothing was understood are enough to give up. */
    private static final int PATIENCE = 1000;

    /** Takes a line. */
    interface Taker {
        /** Whether the line was understood. */
        boolean take(String line, Lines at) throws BadInput;
    }

    private Understood() {}

    static void eachLine(Collected files, String file, Taker taker) throws BadInput, IOException {
        try (Lines lines = new Lines(files.name(file), files.open(file))) {
            int good = 0;
            int bad = 0;
            String line = lines.next();
            while (line != null) {
                if (!line.isBlank()) {
                    if (taker.take(line, lines)) {
                        good++;
                    } else {
                        bad++;
                        files.warn(lines.place(), "io.snapshot.unknown-line", shortened(line));
                    }
                }
                check(files, file, lines, good, bad, bad >= PATIENCE);
                line = lines.next();
            }
            check(files, file, lines, good, bad, true);
        }
    }

    private static void check(Collected files, String file, Lines lines, int good, int bad, boolean now)
            throws BadInput {
        if (now && good == 0 && bad > 0) {
            String command = file.replace(".txt", "").replace('-', ' ').toLowerCase(Locale.ROOT);
            throw new BadInput(
                    new Problem(lines.place(), Message.of("io.snapshot.not-this-output", files.name(file), command)));
        }
    }

    private static String shortened(String line) {
        String text = line.strip();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
