package homing.ui;

import homing.ui.call.CallBar;
import homing.ui.look.Look;
import homing.ui.session.Session;
import homing.ui.timeline.TimelinePane;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The open scenario: header, canvas, side panel, timeline. */
final class Workbench extends BorderPane {
    private static final double SIDE_SHARE = 0.305;
    private static final double STRIP_SHARE = 0.29;
    private static final double LARGEST_STRIP_SHARE = 0.5;
    /** Room for the controls, the chips, a headline and three lines, in times the size of the text. */
    private static final double STRIP_LINES = 17.5;

    private final TimelinePane timeline;

    Workbench(Session session, Look look, Region canvas) {
        timeline = new TimelinePane(session.document(), session.playback());
        SideColumn side = new SideColumn(session);
        Header header = new Header(session.document(), new CallBar(session, session::play));
        timeline.tellsRuleProperty().bind(side.showsCardProperty().not());
        look.scale(header);
        look.scale(timeline);
        look.scale(side);
        BorderPane middle = new BorderPane(canvas, null, null, timeline, null);
        canvas.setMinSize(0, 0);
        timeline.setMinHeight(0);
        timeline.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> stripHeight(look.textPixels()), heightProperty(), look.textScaleProperty()));
        side.setMinWidth(240);
        SplitPane split = new SplitPane(middle, side);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(1 - SIDE_SHARE);
        SplitPane.setResizableWithParent(side, false);
        setTop(header);
        setCenter(split);
    }

    /** The same for every step, so that the canvas never moves while one steps. */
    private double stripHeight(double textPixels) {
        double wanted = Math.max(STRIP_SHARE * getHeight(), STRIP_LINES * textPixels);
        return Math.min(LARGEST_STRIP_SHARE * getHeight(), wanted);
    }

    /** Gives the keyboard to the timeline, so that Space plays. */
    void focusTimeline() {
        // What stands in a split pane is no part of the window before the style sheets have been applied.
        applyCss();
        timeline.requestFocus();
    }
}
