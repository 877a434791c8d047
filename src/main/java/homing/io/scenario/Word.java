package homing.io.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line.
 *
 * @param text without the quotes, if it stands in quotes
 * @param offset where in the line it begins, its quote included
 */
record Word(String text, int offset) {
    /** Parts a line at blanks; what stands in double quotes is one word. */
    static List<Word> split(String line) {
        List<Word> words = new ArrayList<>(12);
        int at = blanks(line, 0);
        while (at < line.length()) {
            boolean quoted = line.charAt(at) == '"';
            int start = quoted ? at + 1 : at;
            int end = end(line, start, quoted);
            words.add(new Word(line.substring(start, end), at));
            at = blanks(line, quoted ? end + 1 : end);
        }
        return words;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String line, int from, boolean quoted) {
        int at = from;
        while (at < line.length() && !(quoted ? line.charAt(at) == '"' : isBlank(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
