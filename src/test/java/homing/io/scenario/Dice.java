package homing.io.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Choices by chance; the same seed gives the same ones. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    long bits(int count) {
        return random.nextLong() >>> (64 - count);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Different ones of them, at most so many, in any order. */
    <T> List<T> some(Collection<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, below(Math.min(most, all.size()) + 1)));
    }

    <T> Set<T> set(Set<T> all) {
        return new HashSet<>(some(all, all.size()));
    }
}
