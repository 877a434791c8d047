package homing.ui.canvas;

import homing.diagram.Colour;
import homing.diagram.Palette;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;

/** The dots behind the picture. */
final class DotGrid extends Rectangle {
    private static final double UNITS = 20;
    private static final int CLOSEST = 14;
    private static final int DOT = 2;

    private Palette palette = Palette.LIGHT;
    private int spacing;
    private WritableImage tile;

    DotGrid() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void setPalette(Palette changed) {
        palette = changed;
        tile = null;
    }

    /** Follows what is seen. */
    void show(Viewport viewport) {
        setWidth(viewport.width());
        setHeight(viewport.height());
        int wanted = spacing(viewport.zoom());
        if (tile == null || wanted != spacing) {
            spacing = wanted;
            tile = tile();
        }
        double x = viewport.place().getX() % spacing;
        double y = viewport.place().getY() % spacing;
        setFill(new ImagePattern(tile, x, y, spacing, spacing, false));
    }

    /** Dots never come closer than the eye likes. */
    private static int spacing(double zoom) {
        double wanted = UNITS * zoom;
        while (wanted < CLOSEST) {
            wanted *= 2;
        }
        return (int) Math.round(wanted);
    }

    private WritableImage tile() {
        WritableImage image = new WritableImage(spacing, spacing);
        PixelWriter pixels = image.getPixelWriter();
        Color ground = color(palette.canvas());
        Color dot = color(palette.dot());
        for (int y = 0; y < spacing; y++) {
            for (int x = 0; x < spacing; x++) {
                pixels.setColor(x, y, x < DOT && y < DOT ? dot : ground);
            }
        }
        return image;
    }

    private static Color color(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
