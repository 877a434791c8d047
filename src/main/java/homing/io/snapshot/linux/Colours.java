package homing.io.snapshot.linux;

/** The marks by which a terminal colours words ({@code ip -c}); they may stand in collected text. */
final class Colours {
    static final char ESCAPE = '\u001B';

    private Colours() {}

    /** The line without them: each begins with ESC [ and ends with a letter (ECMA-48, 5.4). */
    static String without(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ESCAPE) {
                at = end(line, at + 1);
            } else {
                plain.append(line.charAt(at));
                at++;
            }
        }
        return plain.toString();
    }

    private static int end(String line, int start) {
        int at = start;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        return Math.min(at + 1, line.length());
    }
}
