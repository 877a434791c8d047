package homing.ui.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The theme and the size of the text, and what they do to a scene. */
public final class Look {
    /** The smallest and largest size of the text, as a factor of the usual one. */
    public static final double SMALLEST = 1.0;

    public static final double LARGEST = 2.5;

    private static final double USUAL_PIXELS = 14;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);

    /** Dresses a scene, and dresses it anew when the theme changes. */
    public void dress(Scene scene) {
        Fonts.load();
        scene.getStylesheets().setAll(theme.get().sheet(), sheet("window.css"), sheet("panels.css"));
        theme.addListener(changed -> scene.getStylesheets().set(0, theme.get().sheet()));
    }

    /** Lets a part of the window follow the size of the text. */
    public void scale(Node part) {
        textScale.addListener(changed -> part.setStyle(fontSize()));
        part.setStyle(fontSize());
    }

    private String fontSize() {
        return "-fx-font-size: " + textPixels() + "px;";
    }

    /** Size of the usual text in the panels, in pixels. */
    public int textPixels() {
        return (int) Math.round(USUAL_PIXELS * textScale.get());
    }

    static String sheet(String name) {
        return Look.class.getResource("/homing/ui/" + name).toExternalForm();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** {@link #SMALLEST} to {@link #LARGEST}. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }
}
