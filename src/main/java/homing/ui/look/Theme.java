package homing.ui.look;

import homing.diagram.Palette;
import java.util.Locale;

/** A palette. */
public enum Theme {
    LIGHT,
    DARK;

    /** The colours of pictures. */
    public Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }

    /** The style sheet with its colours. */
    String sheet() {
        return Look.sheet(name().toLowerCase(Locale.ROOT) + ".css");
    }
}
