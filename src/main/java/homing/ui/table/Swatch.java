package homing.ui.table;

import homing.diagram.Hue;
import java.util.Locale;
import javafx.scene.layout.Region;

/** A small square in an adapter's colour and pattern. */
public final class Swatch extends Region {
    public Swatch(Hue hue) {
        getStyleClass().setAll("swatch", styleClass(hue));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(Hue hue) {
        getStyleClass().setAll("swatch", styleClass(hue));
    }

    /** Name of a colour's class in a style sheet: hue-blue. */
    public static String styleClass(Hue hue) {
        return "hue-" + hue.name().toLowerCase(Locale.ROOT);
    }
}
