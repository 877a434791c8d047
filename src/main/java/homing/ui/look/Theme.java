package homing.ui.look;

import java.util.Locale;

/** A palette. */
public enum Theme {
    LIGHT,
    DARK;

    /** The style sheet with its colours. */
    String sheet() {
        return Look.sheet(name().toLowerCase(Locale.ROOT) + ".css");
    }
}
