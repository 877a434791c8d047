package homing.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that a person most likely meant. */
public final class NearWord {
    private NearWord() {}

    /** The known word with the fewest letters to change, if that is a third of its letters or less, case left aside. */
    public static Optional<String> of(String written, Collection<String> known) {
        String word = written.substring(0, Math.min(written.length(), 60)).toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> distance(word, each.toLowerCase(Locale.ROOT)) <= tolerated(each))
                .min(Comparator.comparingInt(each -> distance(word, each.toLowerCase(Locale.ROOT))));
    }

    /** Words of one or two letters are all alike. */
    private static int tolerated(String known) {
        return known.length() < 3 ? 0 : Math.max(1, known.length() / 3);
    }

    /** Letters to change, to add, to leave out, or to swap with the next one (Damerau, Levenshtein). */
    public static int distance(String first, String second) {
        int[][] rows = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : distance(first, second, rows, i, j);
            }
        }
        return rows[first.length()][second.length()];
    }

    private static int distance(String first, String second, int[][] rows, int i, int j) {
        boolean same = first.charAt(i - 1) == second.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
