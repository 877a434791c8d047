package homing.ui.speed;

import java.util.Arrays;
import java.util.Locale;

/** Times of something that was done many times, in milliseconds, the least first. */
public record Figures(double[] millis) {
    public Figures {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    public double median() {
        return millis[millis.length / 2];
    }

    /** What 99 of a hundred stay below. */
    public double most() {
        return millis[millis.length * 99 / 100];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f, 99 %% under %.2f, most %.2f ms",
                median(),
                most(),
                millis[millis.length - 1]);
    }
}
