package homing.io.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the window remembers.
 *
 * @param dark whether it is dark
 * @param textScale size of the text, as a factor of the usual one
 * @param follows whether the view goes where a step happens
 * @param recent the files that were opened, the latest first, at most {@link #MOST_RECENT}
 */
public record Preferences(boolean dark, double textScale, boolean follows, List<Path> recent) {
    public static final int MOST_RECENT = 8;

    public static final Preferences NONE = new Preferences(false, 1, true, List.of());

    public Preferences {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    public Preferences withDark(boolean wanted) {
        return new Preferences(wanted, textScale, follows, recent);
    }

    public Preferences withTextScale(double wanted) {
        return new Preferences(dark, wanted, follows, recent);
    }

    public Preferences withFollows(boolean wanted) {
        return new Preferences(dark, textScale, wanted, recent);
    }

    /** A copy in which a file is the latest. */
    public Preferences withOpened(Path file) {
        return new Preferences(
                dark,
                textScale,
                follows,
                Stream.concat(Stream.of(file), recent.stream()).toList());
    }

    /** A copy that has forgotten a file. */
    public Preferences without(Path file) {
        return new Preferences(
                dark,
                textScale,
                follows,
                recent.stream().filter(known -> !known.equals(file)).toList());
    }
}
