package homing.ui.search;

import homing.ui.dialog.SheetLine;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** A line of what was found: its words at the left, at the right more about it, or why it cannot be chosen. */
final class HitCell extends ListCell<Hit> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final SheetLine line = new SheetLine();

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        pseudoClassStateChanged(IMPOSSIBLE, hit != null && !hit.isPossible());
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(line.show(hit.words(), hit.isPossible() ? hit.beside() : hit.obstacle()));
        setGraphic(line);
    }
}
