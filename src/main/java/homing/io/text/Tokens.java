package homing.io.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, from left to right. */
public final class Tokens {
    private final List<String> words;
    private int at;

    private Tokens(List<String> words) {
        this.words = words;
    }

    /** Parts a line at blanks and tabs; a part in double quotes is one word, without the quotes. */
    public static Tokens of(String line) {
        List<String> words = new ArrayList<>(16);
        int i = 0;
        int length = line.length();
        while (i < length) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
                continue;
            }
            boolean quoted = c == '"';
            int start = quoted ? i + 1 : i;
            int end = start;
            while (end < length
                    && (quoted ? line.charAt(end) != '"' : line.charAt(end) != ' ' && line.charAt(end) != '\t')) {
                end++;
            }
            words.add(line.substring(start, end));
            i = quoted ? end + 1 : end;
        }
        return new Tokens(words);
    }

    public boolean hasNext() {
        return at < words.size();
    }

    /** The next word without taking it; empty at the end. */
    public String peek() {
        return hasNext() ? words.get(at) : "";
    }

    /** Takes the next word; empty at the end. */
    public String next() {
        return hasNext() ? words.get(at++) : "";
    }

    /** Takes the next word if it is this one. */
    public boolean take(String word) {
        boolean same = peek().equals(word);
        if (same) {
            at++;
        }
        return same;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
