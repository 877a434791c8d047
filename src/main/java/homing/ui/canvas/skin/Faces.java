package homing.ui.canvas.skin;

import homing.diagram.geometry.Face;
import homing.diagram.geometry.TextStyle;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.transform.Rotate;

/** The toolkit's fonts for the cuts that pictures are set in. They must have been loaded before. */
final class Faces {
    /** Turns a line of text so that it reads upwards. */
    static final Rotate UPWARDS = new Rotate(-90);

    private static final Map<TextStyle, Font> FONTS = new HashMap<>();

    private Faces() {}

    /** The JavaFX thread asks, and no other. */
    static Font font(TextStyle style) {
        return FONTS.computeIfAbsent(style, wanted -> new Font(name(wanted.face()), wanted.size()));
    }

    /** The font's full name, as its file states it. */
    private static String name(Face face) {
        return switch (face) {
            case REGULAR -> "Inter Regular";
            case SEMIBOLD -> "Inter SemiBold";
            case BOLD -> "Inter Bold";
            case MONO -> "JetBrains Mono Regular";
        };
    }
}
