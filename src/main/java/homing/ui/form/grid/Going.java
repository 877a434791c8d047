package homing.ui.form.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;

/** Where the keyboard goes after a cell or a field was kept, as in a spreadsheet. */
final class Going<T> {
    private final GridView<T> view;

    Going(GridView<T> view) {
        this.view = view;
    }

    /**
     * From a cell that was kept.
     *
     * @param row what its row has become
     * @param at where the row stood
     */
    void on(T row, int at, Column<T> column, Step step) {
        int found = found(row, at);
        view.table().ifPresent(table -> {
            if (step.isDownOrUp()) {
                table.pick(within(found + step.by()), place(column));
            } else {
                on(table, found, place(column), step.by());
            }
        });
    }

    /** Below the last row there is none: it stays picked. */
    private int within(int row) {
        return Math.max(0, Math.min(row, view.shown().size() - 1));
    }

    private int found(T row, int at) {
        List<T> rows = view.shown();
        return Math.max(0, at < rows.size() && rows.get(at).equals(row) ? at : rows.indexOf(row));
    }

    private int place(Column<T> column) {
        return view.columns().columns().indexOf(column);
    }

    /** Behind the last cell of a row come its fields below the table, if there are any, or else the next row. */
    private void on(GridTable<T> table, int row, int place, int step) {
        int beside = beside(table, place, step);
        int next = row + step;
        if (beside >= 0) {
            table.edit(row, beside);
        } else if (step > 0 && view.below().fields().hasFolded()) {
            view.openFolded(row);
        } else if (next >= 0 && next < view.shown().size()) {
            table.edit(next, edge(table, step));
        } else {
            table.pick(row, place);
        }
    }

    /** The column beside one, among those that are shown; -1 beyond the edge. */
    private static int beside(TableView<?> table, int column, int step) {
        List<Integer> shown = visible(table);
        int at = shown.indexOf(column) + step;
        return at < 0 || at >= shown.size() ? -1 : shown.get(at);
    }

    /** The first column that is shown for a step forward, the last for a step back. */
    private static int edge(TableView<?> table, int step) {
        List<Integer> shown = visible(table);
        return shown.get(step > 0 ? 0 : shown.size() - 1);
    }

    /** The places of the columns that are shown. */
    private static List<Integer> visible(TableView<?> table) {
        return IntStream.range(0, table.getColumns().size())
                .filter(at -> table.getColumns().get(at).isVisible())
                .boxed()
                .toList();
    }

    /**
     * A row was changed by one of its fields: it stays picked, and so does its cell if it has one.
     *
     * @param stays whether the keyboard is still with the field
     */
    void follow(T row, Column<T> column, boolean stays) {
        int at = view.shown().indexOf(row);
        int place = place(column);
        boolean hasCell =
                place >= 0 && view.columns().roomProperty().get().widths().containsKey(place);
        if (at >= 0) {
            view.table().ifPresent(table -> {
                if (stays && hasCell) {
                    table.pick(at, place);
                } else {
                    table.point(at, 0);
                }
            });
        }
    }
}
