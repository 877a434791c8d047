package homing.io.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a person most likely meant. */
public final class NearWord {
    private NearWord() {}

    /** The known word with the fewest letters to change, if that is a third of its letters or less, case left aside. */
    public static Optional<String> of(String written, Collection<String> known) {
        String word = written.substring(0, Math.min(written.length(), 60));
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, each.length() / 3))
                .min(Comparator.comparingInt(each -> distance(word, each)));
    }

    /** Levenshtein's distance. */
    private static int distance(String first, String second) {
        int[] above = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int[] row = new int[second.length() + 1];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                char a = Character.toLowerCase(first.charAt(i - 1));
                char b = Character.toLowerCase(second.charAt(j - 1));
                int change = above[j - 1] + (a == b ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[second.length()];
    }
}
