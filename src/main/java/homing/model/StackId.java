package homing.model;

/**
 * Which system's rules a host follows.
 *
 * @param profile id of the stack profile, such as {@code linux}
 * @param variant version within the profile, such as {@code xp-sp2}; empty for the profile's default
 */
public record StackId(String profile, String variant) {
    /** What is assumed of a host of which nobody says otherwise. */
    public static final StackId LINUX = new StackId("linux", "");

    /** Reads {@code profile} or {@code profile/variant}. */
    public static StackId parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new StackId(text, "") : new StackId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return variant.isEmpty() ? profile : profile + "/" + variant;
    }
}
