package homing.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How well words answer what was typed: its start, its inside, with or without blanks, the initials of its words, or its letters in
 * order.
 */
final class Match {
    private static final int NONE = Integer.MAX_VALUE;

    private record Ranked(Hit hit, int rank) {}

    private Match() {}

    /** Those that answer what was typed, the best first, all if nothing was; what cannot be chosen comes last. */
    static List<Hit> of(List<Hit> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .map(hit -> new Ranked(hit, rank(hit, wanted)))
                .filter(ranked -> ranked.rank() != NONE)
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.hit().isPossible())
                        .thenComparingInt(Ranked::rank))
                .map(Ranked::hit)
                .toList();
    }

    private static int rank(Hit hit, String wanted) {
        String words = hit.words().toLowerCase(Locale.ROOT);
        if (words.startsWith(wanted)) {
            return 0;
        }
        if (words.contains(wanted) || words.replace(" ", "").contains(wanted)) {
            return 1;
        }
        if (initials(words).startsWith(wanted)) {
            return 2;
        }
        if (hit.beside().toLowerCase(Locale.ROOT).contains(wanted)) {
            return 3;
        }
        return hasInOrder(words, wanted) ? 4 : NONE;
    }

    private static String initials(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
    }

    private static boolean hasInOrder(String words, String letters) {
        int at = 0;
        for (int i = 0; i < words.length() && at < letters.length(); i++) {
            if (words.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
