package homing.ui.canvas;

import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.shape.Miniature;
import homing.ui.canvas.skin.Drawing;
import homing.ui.canvas.skin.PaletteSheet;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/** A picture without words, as large as its place allows. */
public final class Thumbnail extends Region {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 140;

    private final Picture picture;
    private final Drawing drawing = new Drawing();

    public Thumbnail(Picture picture, Palette palette) {
        this.picture = picture;
        getStyleClass().add("thumbnail");
        setMouseTransparent(true);
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(0, 0);
        drawing.setManaged(false);
        getChildren().add(drawing);
        drawing.show(Miniature.of(picture, WIDTH, HEIGHT));
        wear(palette);
    }

    /** Changes its colours. */
    public final void wear(Palette palette) {
        getStylesheets().setAll(PaletteSheet.of(palette));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        drawing.show(Miniature.of(picture, Math.max(1, width), Math.max(1, height)));
        // at once, for what is made during layout would be black until the next frame
        drawing.applyCss();
        drawing.setLayoutX(insets.getLeft());
        drawing.setLayoutY(insets.getTop());
    }
}
