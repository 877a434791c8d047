package homing.ui.network;

import java.util.Locale;

/** A column of the list. */
enum Facet {
    NAME,
    WHAT,
    ADDRESS,
    PLUGGED,
    /** What is odd about it. It is told, and never typed. */
    SAYS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
