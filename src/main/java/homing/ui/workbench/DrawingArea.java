package homing.ui.workbench;

import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.palette.PalettePane;
import homing.ui.session.Document;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The canvas with the palette at its left; folded to its icons, the palette lies over the canvas. */
final class DrawingArea extends Region {
    private static final double HINT_SHARE = 0.7;
    /** In less room than this, in pixels, the palette folds itself. */
    private static final double NARROW = 740;

    private final NetworkCanvas canvas;
    private final PalettePane palette;
    private final Label hint = new Label(Words.english().say("ui.drawing.hint"));
    private final Rectangle clip = new Rectangle();
    private double left;
    /** How the palette was while there was room. */
    private boolean foldedAnyway;
    /** How far a palette that is too tall for the window has been scrolled. */
    private double scrolled;

    DrawingArea(NetworkCanvas canvas, Document document) {
        this.canvas = canvas;
        palette = new PalettePane(canvas);
        hint.getStyleClass().add("drawing-hint");
        hint.setId("drawing-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        setMinSize(0, 0);
        setClip(clip);
        palette.setOnScroll(event -> {
            scrolled -= event.getDeltaY();
            event.consume();
            requestLayout();
        });
        // first for the keyboard, and on top where it lies over the canvas
        palette.setViewOrder(-1);
        getChildren().addAll(palette, canvas, hint);
        palette.narrowProperty().addListener(changed -> requestLayout());
        widthProperty().addListener((property, before, after) -> fold(before.doubleValue(), after.doubleValue()));
        document.scenarioProperty().addListener((property, before, after) -> hint.setVisible(isEmpty(after)));
        hint.setVisible(isEmpty(document.scenario()));
    }

    /** Where room becomes scarce the palette folds itself, and comes back with the room; in between it is as a person wants it. */
    private void fold(double before, double after) {
        boolean wasScarce = before > 0 && before < NARROW;
        boolean isScarce = after < NARROW;
        if (isScarce && !wasScarce) {
            foldedAnyway = palette.narrowProperty().get();
            palette.setNarrow(true);
        } else if (wasScarce && !isScarce) {
            palette.setNarrow(foldedAnyway);
        }
        palette.applyCss();
    }

    private static boolean isEmpty(Scenario scenario) {
        return scenario.network().hosts().isEmpty()
                && scenario.network().lans().isEmpty()
                && scenario.notes().isEmpty();
    }

    PalettePane palette() {
        return palette;
    }

    @Override
    protected void layoutChildren() {
        double wide = palette.prefWidth(-1);
        double begin = palette.narrowProperty().get() ? 0 : wide;
        double paletteHeight =
                palette.narrowProperty().get() ? Math.min(getHeight(), palette.prefHeight(-1)) : getHeight();
        double whole = Math.max(paletteHeight, palette.prefHeight(-1));
        scrolled = Math.max(0, Math.min(scrolled, whole - getHeight()));
        palette.resizeRelocate(0, -scrolled, wide, whole);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (begin != left) {
            // what is seen stays where it is on the screen
            canvas.zoom().shift(left - begin);
            left = begin;
        }
        canvas.zoom().setCovered(wide - begin);
        canvas.resizeRelocate(begin, 0, getWidth() - begin, getHeight());
        double width = HINT_SHARE * (getWidth() - begin);
        double height = hint.prefHeight(width);
        hint.resizeRelocate(begin + (getWidth() - begin - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
