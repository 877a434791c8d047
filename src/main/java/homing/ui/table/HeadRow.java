package homing.ui.table;

import homing.diagram.Hue;
import homing.text.Words;
import javafx.scene.control.Label;

/** The headings of a table. */
final class HeadRow extends RowView {
    private final Label verdict = new Label(Words.english().say("ui.table.verdict"));

    HeadRow(Columns columns) {
        super(columns);
        verdict.getStyleClass().add("cell");
        getChildren().add(verdict);
        getStyleClass().add("head-row");
        for (int i = 0; i < columns.count(); i++) {
            cell(i).show(Words.english().say(columns.column(i).heading()), Hue.GREY);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        verdict.setVisible(columns().isBeside());
        double x = snappedLeftInset() + columns().end();
        verdict.resizeRelocate(x, snappedTopInset(), Math.max(0, getWidth() - x), cellHeight());
    }
}
