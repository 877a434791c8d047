package homing.text;

import java.util.Locale;

/** Time since a run began, as a person says it: in milliseconds, and from a second on in seconds. */
public final class Elapsed {
    private static final long SECOND = 1_000_000;

    private Elapsed() {}

    public static Message ofMicros(long micros) {
        return micros < SECOND
                ? Message.of("text.elapsed.millis", tenths(micros / 1000.0))
                : Message.of("text.elapsed.seconds", tenths(micros / (double) SECOND));
    }

    private static String tenths(double number) {
        return String.format(Locale.ENGLISH, "%.1f", number);
    }
}
