package homing.ui.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of something that was done many times, in milliseconds, the least first. */
public record Figures(List<Double> millis) {
    public Figures {
        millis = millis.stream().sorted().toList();
    }

    public static Figures of(double[] millis) {
        return new Figures(Arrays.stream(millis).boxed().toList());
    }

    public double median() {
        return millis.get(millis.size() / 2);
    }

    /** What 99 of a hundred stay below. */
    public double most() {
        return millis.get(millis.size() * 99 / 100);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f, 99 %% under %.2f, most %.2f ms",
                median(),
                most(),
                millis.get(millis.size() - 1));
    }
}
