package homing.ui.table;

import homing.dialect.Listing.Column;
import java.util.List;

/**
 * A table as it is shown.
 *
 * @param lines a list that does not change; it may make its lines when they are looked at
 * @param first place of the line that should be seen first; -1 if that is open
 */
public record Sheet(List<Column> columns, List<Line> lines, int first) {
    public Sheet {
        columns = List.copyOf(columns);
    }
}
