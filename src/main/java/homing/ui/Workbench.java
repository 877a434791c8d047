package homing.ui;

import homing.ui.look.Look;
import homing.ui.session.Session;
import homing.ui.timeline.TimelinePane;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The open scenario: header, canvas, side panel, timeline. */
final class Workbench extends BorderPane {
    private static final double SIDE_SHARE = 0.305;
    private static final double STRIP_SHARE = 0.29;

    private final TimelinePane timeline;

    Workbench(Session session, Look look, Node callBar, Region canvas, Region side) {
        timeline = new TimelinePane(session.document(), session.playback());
        Header header = new Header(session.document(), callBar);
        look.scale(header);
        look.scale(timeline);
        look.scale(side);
        BorderPane middle = new BorderPane(canvas, null, null, timeline, null);
        canvas.setMinSize(0, 0);
        timeline.setMinHeight(0);
        timeline.prefHeightProperty().bind(heightProperty().multiply(STRIP_SHARE));
        side.setMinWidth(240);
        SplitPane split = new SplitPane(middle, side);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(1 - SIDE_SHARE);
        SplitPane.setResizableWithParent(side, false);
        setTop(header);
        setCenter(split);
    }

    /** Gives the keyboard to the timeline, so that Space plays. */
    void focusTimeline() {
        timeline.requestFocus();
    }
}
