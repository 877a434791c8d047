package homing.ui.start;

import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.ui.canvas.skin.PaletteSheet;
import homing.ui.canvas.skin.PictureView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** A picture, made as small as its frame. */
final class Thumbnail extends Region {
    private static final double MARGIN = 6;
    private static final String SHEET =
            Thumbnail.class.getResource("/homing/ui/canvas.css").toExternalForm();

    private final Box bounds;
    private final PictureView view = new PictureView();
    private final Translate place = new Translate();
    private final Scale size = new Scale();

    Thumbnail(Picture picture, Palette palette) {
        bounds = picture.bounds();
        getStyleClass().add("network-canvas");
        view.show(picture);
        view.setManaged(false);
        view.getTransforms().addAll(place, size);
        view.skins().forEach(skin -> skin.setFocusTraversable(false));
        getChildren().add(view);
        wear(palette);
    }

    final void wear(Palette palette) {
        getStylesheets().setAll(SHEET, PaletteSheet.of(palette));
    }

    @Override
    protected void layoutChildren() {
        double scale =
                Math.min((getWidth() - 2 * MARGIN) / bounds.width(), (getHeight() - 2 * MARGIN) / bounds.height());
        size.setX(scale);
        size.setY(scale);
        place.setX(getWidth() / 2 - scale * bounds.middle().x());
        place.setY(getHeight() / 2 - scale * bounds.middle().y());
    }
}
