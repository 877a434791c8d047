package homing.io.text;

/**
 * The words of a line, from left to right: parts between blanks and tabs; a part in double quotes is one word, without the
 * quotes. Words that come again and again are the same string each time.
 */
public final class Tokens {
    /** A power of two; a word is kept where its hash points to, until another one comes there. */
    private static final int KEPT = 1 << 10;

    private final String[] kept = new String[KEPT];
    private String line;
    private int at;
    private String ahead;

    /** The words of one line. */
    public static Tokens of(String line) {
        return new Tokens().on(line);
    }

    /** Goes to the first word of another line. */
    public Tokens on(String text) {
        line = text;
        at = 0;
        ahead = null;
        return this;
    }

    public boolean hasNext() {
        if (ahead == null) {
            skipBlanks();
        }
        return ahead != null || at < line.length();
    }

    /** The next word without taking it; empty at the end. */
    public String peek() {
        if (ahead == null && hasNext()) {
            ahead = scan();
        }
        return ahead == null ? "" : ahead;
    }

    /** Takes the next word; empty at the end. */
    public String next() {
        String word = peek();
        ahead = null;
        return word;
    }

    /** Takes the next word if it is this one. */
    public boolean take(String word) {
        boolean same = peek().equals(word);
        if (same) {
            ahead = null;
        }
        return same;
    }

    private void skipBlanks() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String scan() {
        if (line.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        int hash = 0;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            hash = 31 * hash + line.charAt(at);
            at++;
        }
        return word(start, at, hash);
    }

    private String quoted() {
        int start = at + 1;
        int end = line.indexOf('"', start);
        at = end < 0 ? line.length() : end + 1;
        return line.substring(start, end < 0 ? line.length() : end);
    }

    private String word(int start, int end, int hash) {
        int place = (hash ^ hash >>> 15) & (KEPT - 1);
        String known = kept[place];
        if (known == null || known.length() != end - start || !line.startsWith(known, start)) {
            known = line.substring(start, end);
            kept[place] = known;
        }
        return known;
    }
}
