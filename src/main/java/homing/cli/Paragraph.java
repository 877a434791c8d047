package homing.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines that fit a terminal. */
final class Paragraph {
    private static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * The lines of a text.
     *
     * @param first what the first line begins with
     * @param indent how many blanks the others begin with
     */
    static List<String> lines(String first, int indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
