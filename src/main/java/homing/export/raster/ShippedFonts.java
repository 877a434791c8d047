package homing.export.raster;

import homing.diagram.geometry.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The fonts that travel with the program, read when they are first used. */
final class ShippedFonts {
    private static final Map<Face, Font> READ = new EnumMap<>(Face.class);

    private ShippedFonts() {}

    static synchronized Font of(Face face) {
        return READ.computeIfAbsent(face, ShippedFonts::read);
    }

    private static Font read(Face face) {
        try (InputStream in = ShippedFonts.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font " + face.resource() + " cannot be read", broken);
        }
    }
}
