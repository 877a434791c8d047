package homing.ui.speed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What the machine can do at this moment: milliseconds of processor time for a calculation that is always the same. A time is told
 * together with how many times as long it took, which changes less from one machine, and one hour, to another.
 *
 * @param millis the median of some rounds
 */
public record Yardstick(double millis) {
    private static final int ROUNDS = 15;
    private static final int NUMBERS = 20_000;

    /** Measures it on the thread that asks. */
    public static Yardstick ofNow() {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ThreadTime.own();
            work(round);
            times[round] = (ThreadTime.own() - begin) / 1e6;
        }
        return new Yardstick(Figures.of(times).median());
    }

    /** Makes, keeps, finds and sorts small things, as a drawing does. */
    private static void work(int round) {
        Random random = new Random(round);
        Map<Integer, double[]> kept = new HashMap<>();
        double[] found = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            kept.put(random.nextInt(NUMBERS), new double[] {i, round});
            found[i] = kept.getOrDefault(random.nextInt(NUMBERS), new double[] {0})[0];
        }
        Arrays.sort(found);
        if (found[NUMBERS - 1] < 0) {
            throw new AssertionError("nothing is less than nothing");
        }
    }

    /** A time beside this one. */
    public String beside(double other) {
        return String.format(Locale.ROOT, "%.2f yardsticks of %.2f ms", other / millis, millis);
    }
}
