package homing.diagram;

import homing.model.Adapter;
import homing.model.Host;
import java.util.List;

/**
 * The colour of an adapter and of the addresses it owns, from the palette of Okabe and Ito, each with a pattern of its own.
 * Their vermillion is not among them: it is kept for warnings.
 */
public enum Hue {
    BLUE(Pattern.PLAIN),
    ORANGE(Pattern.RISING),
    GREEN(Pattern.DOTS),
    PURPLE(Pattern.FALLING),
    SKY(Pattern.LEVEL),
    YELLOW(Pattern.UPRIGHT),
    /** What belongs to no adapter of the host in focus. */
    GREY(Pattern.PLAIN);

    private static final List<Hue> ADAPTERS = List.of(BLUE, ORANGE, GREEN, PURPLE, SKY, YELLOW);

    private final Pattern pattern;

    Hue(Pattern pattern) {
        this.pattern = pattern;
    }

    public Pattern pattern() {
        return pattern;
    }

    /** The colour of a host's adapter: by its place among those that are no loopback. Grey for loopbacks and strangers. */
    public static Hue of(Host host, String adapter) {
        int place = 0;
        for (Adapter own : host.adapters()) {
            if (own.isLoopback()) {
                continue;
            }
            if (own.name().equals(adapter)) {
                return ADAPTERS.get(place % ADAPTERS.size());
            }
            place++;
        }
        return GREY;
    }
}
