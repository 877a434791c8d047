package homing.ui.workbench;

import homing.ui.look.Look;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The drawing with its timeline, and the column beside them, whose share a person may change. */
final class TwoColumns extends SplitPane {
    private static final double SIDE_SHARE = 0.305;

    /** The least width of the column, in times the size of the text, unless that is too much of the window. */
    private static final double LEAST_SIDE_EMS = 26;

    private static final double LARGEST_SIDE_SHARE = 0.38;
    private static final double LEAST_MIDDLE_SHARE = 0.55;

    /** @param width the width of the page */
    TwoColumns(Region middle, Region side, Look look, ObservableDoubleValue width) {
        super(middle, side);
        middle.minWidthProperty().bind(Bindings.multiply(width, LEAST_MIDDLE_SHARE));
        side.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(LEAST_SIDE_EMS * look.textPixels(), LARGEST_SIDE_SHARE * width.get()),
                        width,
                        look.textScaleProperty()));
        setDividerPositions(1 - SIDE_SHARE);
        // Large words push the column wide.
        look.textScaleProperty().addListener(changed -> setDividerPositions(1 - SIDE_SHARE));
        setResizableWithParent(side, false);
    }

    /** Gives the column more room for long lines, or its usual share again. */
    void widenSide() {
        boolean usual = getDividerPositions()[0] > (1 - SIDE_SHARE + LEAST_MIDDLE_SHARE) / 2;
        setDividerPositions(usual ? LEAST_MIDDLE_SHARE : 1 - SIDE_SHARE);
    }
}
