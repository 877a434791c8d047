package homing.ui.network;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** What of the list is in sight. */
final class SeenLines {
    /** Lines that stay in sight above the one that is shown. */
    private static final int ABOVE = 2;

    private final NetworkList list;

    SeenLines(NetworkList list) {
        this.list = list;
    }

    /** What has the keyboard stays in sight when there is less room. */
    void attach() {
        list.heightProperty().addListener((property, before, after) -> {
            if (after.doubleValue() < before.doubleValue() && focused() >= 0) {
                Platform.runLater(() -> {
                    if (list.getEditingCell() == null) {
                        keepFocused();
                    }
                });
            }
        });
    }

    /** A line that is in sight stays where it is: the field of a cell that moves is closed. */
    private void keepFocused() {
        boolean whole = placeOfFocused()
                .filter(place -> place.getMaxY()
                        <= list.localToScreen(list.getBoundsInLocal()).getMaxY())
                .isPresent();
        if (!whole && list.getScene() != null) {
            reveal(focused());
        }
    }

    private int focused() {
        return list.getFocusModel().getFocusedIndex();
    }

    /** Brings a row into sight. */
    void reveal(int row) {
        list.scrollTo(Math.max(0, row - ABOVE));
    }

    /** Where the line with the keyboard is on the screen; the upper left corner if it is not in sight. */
    Bounds placeOfLine() {
        return placeOfFocused().orElseGet(this::corner);
    }

    private Optional<Bounds> placeOfFocused() {
        return list.lookupAll(".tree-table-row-cell").stream()
                .filter(each -> each instanceof EntryRow row
                        && row.isVisible()
                        && !row.isEmpty()
                        && row.getIndex() == focused())
                .findFirst()
                .map(row -> row.localToScreen(row.getBoundsInLocal()));
    }

    private Bounds corner() {
        Bounds own = list.localToScreen(list.getBoundsInLocal());
        return new BoundingBox(own.getMinX(), own.getMinY(), own.getWidth(), 0);
    }
}
