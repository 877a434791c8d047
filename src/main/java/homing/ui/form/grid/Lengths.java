package homing.ui.form.grid;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.collections.ListChangeListener;

/**
 * How long the texts of each column are. It is kept as rows come and go, since a table of a hundred thousand rows is not looked
 * through for each change.
 */
final class Lengths<T> implements ListChangeListener<T> {
    private final List<Column<T>> columns;
    private final List<OfColumn> all;

    Lengths(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        all = columns.stream().map(column -> new OfColumn()).toList();
    }

    /** @param column its place, from 0 */
    OfColumn of(int column) {
        return all.get(column);
    }

    @Override
    public void onChanged(Change<? extends T> change) {
        while (change.next()) {
            change.getRemoved().forEach(row -> count(row, -1));
            change.getAddedSubList().forEach(row -> count(row, 1));
        }
    }

    private void count(T row, int by) {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            all.get(i).count(column.shown().apply(row).length(), column.speaks(row), by);
        }
    }

    /** The texts of one column. */
    static final class OfColumn {
        /** How many texts there are of each length. */
        private final NavigableMap<Integer, Integer> rows = new TreeMap<>();

        private int speaking;

        private void count(int length, boolean speaks, int by) {
            rows.merge(length, by, (before, more) -> before + more == 0 ? null : before + more);
            speaking += speaks ? by : 0;
        }

        /** In letters; 0 without rows. */
        int longest() {
            return rows.isEmpty() ? 0 : rows.lastKey();
        }

        /** Whether the column says something of some row. */
        boolean speaks() {
            return speaking > 0;
        }
    }
}
