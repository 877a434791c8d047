package homing.io.scenario;

import homing.io.yaml.Numerals;
import java.util.Optional;

/** Times of a story as scenario files write them: 5s, 1.5s, 200ms. */
public final class StoryTime {
    private static final long LATEST = 86_400_000;

    private StoryTime() {}

    /** In milliseconds; empty for what is no time, or more than a day. */
    public static Optional<Long> millis(String word) {
        if (word.endsWith("ms")) {
            return Numerals.whole(word.substring(0, word.length() - 2), 0, LATEST);
        }
        if (!word.matches("[0-9]{1,5}(\\.[0-9]{1,3})?s")) {
            return Optional.empty();
        }
        String[] parts = word.substring(0, word.length() - 1).split("\\.");
        String thousandths = ((parts.length > 1 ? parts[1] : "") + "000").substring(0, 3);
        long millis = Long.parseLong(parts[0]) * 1000 + Long.parseLong(thousandths);
        return millis <= LATEST ? Optional.of(millis) : Optional.empty();
    }

    /** The time in seconds if it is whole, otherwise in milliseconds. */
    public static String of(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
