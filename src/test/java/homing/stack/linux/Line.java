package homing.stack.linux;

import java.util.List;
import java.util.Optional;

/** A line of words. */
record Line(List<String> words) {
    Line(String text) {
        this(List.of(text.trim().split("\\s+")));
    }

    String first() {
        return words.get(0);
    }

    List<String> rest() {
        return words.subList(1, words.size());
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The word behind a keyword. */
    Optional<String> after(String keyword) {
        int place = words.indexOf(keyword);
        return place < 0 ? Optional.empty() : Optional.of(words.get(place + 1));
    }
}
