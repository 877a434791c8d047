package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.session.Selection;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/** How large the picture is seen, and which part of it: all, what is picked, or where a person has gone. */
public final class Zoom {
    /** What is left around what is zoomed to, in units of the picture. */
    private static final double AROUND = 60;

    /** What has been added is seen with so many pixels around it. */
    private static final double MARGIN = 16;

    private final Region canvas;
    private final Viewport viewport;
    private final Screening screening;
    /** Whether a person has not yet asked for all of the picture. */
    private boolean opening = true;

    Zoom(Region canvas, Viewport viewport, Screening screening) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.screening = screening;
    }

    /** Pixels for a canvas unit. */
    public ReadOnlyDoubleProperty factorProperty() {
        return viewport.zoomProperty();
    }

    public void in() {
        viewport.zoomIn();
    }

    public void out() {
        viewport.zoomOut();
    }

    /** A pixel for a unit. */
    public void reset() {
        viewport.zoomReset();
    }

    /** Shows all of the picture, however large it is, now and when the window changes, until a person looks elsewhere. */
    public void fit() {
        opening = false;
        viewport.fit(screening.film().bounds());
        canvas.requestLayout();
    }

    /** Shows what is picked as large as is sensible. */
    public void toPicked(Selection selection) {
        screening.picture().items().stream()
                .filter(item -> Pieces.of(item).filter(selection::isPicked).isPresent())
                .map(Item::bounds)
                .reduce(Box::union)
                .ifPresent(box -> {
                    viewport.fit(box.grown(AROUND));
                    viewport.hold();
                });
    }

    /** What is seen stays where it is from now on, whatever comes into the picture; a picture that has yet to be shown is fitted first. */
    public void hold() {
        if (!canvas.isNeedsLayout()) {
            viewport.hold();
        }
    }

    /** Moves what is seen to the right, unless all is seen anyway. */
    public void shift(double pixels) {
        if (!viewport.isFitted()) {
            viewport.pan(pixels, 0);
        }
    }

    /** So many pixels at the left of the canvas are covered by something else; nothing is fitted there. */
    public void setCovered(double pixels) {
        if (pixels != viewport.covered()) {
            viewport.cover(pixels);
            canvas.requestLayout();
        }
    }

    /** The next picture will be fitted into the window, as far as it can be read then. */
    void reopen() {
        fit();
        opening = true;
    }

    /** Where all is to be seen, all of the latest picture is. */
    void keepUp() {
        if (!viewport.isFitted()) {
            return;
        }
        Picture picture = screening.picture();
        if (picture.items().isEmpty()) {
            // an empty drawing in its natural size
            viewport.fit(Box.around(new Point(0, 0), canvas.getWidth() - viewport.covered(), canvas.getHeight()));
        } else if (opening) {
            viewport.open(picture.bounds(), screening.film().heart());
        } else {
            viewport.fit(picture.bounds());
        }
    }

    /** What gets the keyboard comes into view. */
    void reveal(ItemSkin skin) {
        Box box = skin.item().bounds();
        if (screening.shows(skin) && !viewport.free().overlaps(box)) {
            Point shift = viewport.shiftTo(box);
            viewport.pan(shift.x(), shift.y());
        }
    }

    /** Looks so far to the side that all of a box is seen, if it fits in. */
    void bringIn(Box box) {
        Box seen = viewport.free();
        Box all = box.grown(MARGIN / viewport.zoom());
        double dx = Math.max(0, all.right() - seen.right()) - Math.max(0, seen.x() - all.x());
        double dy = Math.max(0, all.bottom() - seen.bottom()) - Math.max(0, seen.y() - all.y());
        if (canvas.getWidth() > 0 && (dx != 0 || dy != 0)) {
            viewport.pan(-dx * viewport.zoom(), -dy * viewport.zoom());
        }
    }
}
