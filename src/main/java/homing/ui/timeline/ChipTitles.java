package homing.ui.timeline;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The titles of the calls of a story stay whole while the chips are scrolled: that of the call whose chips are seen first stands at the
 * left edge, above them, until the next title pushes it away.
 */
final class ChipTitles {
    private final ScrollPane pane;
    private final Region row;
    private final List<ChipLead> leads;

    /** @param leads what stands before each chip, in order; they may become others */
    ChipTitles(ScrollPane pane, Region row, List<ChipLead> leads) {
        this.pane = pane;
        this.row = row;
        this.leads = leads;
    }

    void attach() {
        pane.hvalueProperty().addListener(changed -> stand());
        pane.viewportBoundsProperty().addListener(changed -> stand());
        row.widthProperty().addListener(changed -> stand());
    }

    /** Moves each title to where it is seen. */
    void stand() {
        double left = Math.max(0, row.getWidth() - pane.getViewportBounds().getWidth()) * pane.getHvalue();
        double end = row.getWidth();
        for (int i = leads.size() - 1; i >= 0; i--) {
            ChipLead lead = leads.get(i);
            double most = end - lead.getLayoutX() - lead.getWidth();
            boolean stands = lead.isTitle();
            lead.setTranslateX(stands ? Math.max(0, Math.min(most, left - lead.getLayoutX())) : 0);
            lead.setViewOrder(stands ? -1 : 0);
            end = stands ? lead.getLayoutX() : end;
        }
    }
}
