package homing.ui.table;

import homing.diagram.Hue;
import homing.text.Words;

/** The headings of a table. */
final class HeadRow extends RowView {
    HeadRow(Columns columns) {
        super(columns);
        getStyleClass().add("head-row");
        for (int i = 0; i < columns.count(); i++) {
            cell(i).show(Words.english().say(columns.column(i).heading()), Hue.GREY);
        }
    }
}
