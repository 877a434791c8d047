package homing.ui.look;

import java.util.List;
import javafx.scene.text.Font;

/** The fonts that travel with the program, so that every machine shows the same picture. */
public final class Fonts {
    private static final List<String> FILES =
            List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "JetBrainsMono-Regular");
    private static boolean loaded;

    private Fonts() {}

    /** Makes the fonts known to the toolkit; once is enough. */
    public static synchronized void load() {
        if (!loaded) {
            FILES.forEach(Fonts::load);
            loaded = true;
        }
    }

    private static void load(String name) {
        Font.loadFont(Fonts.class.getResource("/homing/fonts/" + name + ".ttf").toExternalForm(), 14);
    }
}
