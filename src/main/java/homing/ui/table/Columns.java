package homing.ui.table;

import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import java.util.List;

/**
 * Which columns of a table are shown and how wide they are, the same for all its lines. A wide page shows all of a system's
 * columns; a narrow one those that are made for it.
 */
final class Columns {
    private static final double GAP = 10;

    private final List<Column> columns;
    private final double[] natural;
    private final double[] width;
    private final boolean asksBeside;
    private boolean wide = true;
    private boolean beside;

    /** @param asksBeside whether reasons are to stand in a last column, where there is room for it */
    Columns(List<Column> columns, boolean asksBeside) {
        this.columns = columns;
        this.asksBeside = asksBeside;
        natural = new double[columns.size()];
        width = new double[columns.size()];
    }

    int count() {
        return columns.size();
    }

    Column column(int number) {
        return columns.get(number);
    }

    /**
     * Chooses the columns for a width, each as wide as its widest cell in these rows. Room that is left is for the reasons if
     * they stand beside, else it is shared among the columns.
     *
     * @param leastReason the width that a reason needs to stand beside
     */
    void fit(List<? extends RowView> rows, double available, double leastReason) {
        int last = lastShown();
        measure(rows);
        wide = sum(true) <= available;
        if (lastShown() != last) {
            measure(rows);
        }
        double room = Math.max(0, available - sum(wide));
        beside = asksBeside && room >= leastReason;
        double left = beside ? 0 : room;
        double share = left / Math.max(1, shown());
        for (int i = 0; i < width.length; i++) {
            width[i] = natural[i] + share;
        }
    }

    private void measure(List<? extends RowView> rows) {
        for (int i = 0; i < natural.length; i++) {
            double widest = 0;
            for (RowView row : rows) {
                widest = Math.max(widest, row.cellWidth(i));
            }
            natural[i] = Math.ceil(widest);
        }
    }

    /** The least width in which the narrow page can be read. */
    double least() {
        return sum(false);
    }

    private double sum(boolean onWidePage) {
        double sum = 0;
        for (int i = 0; i < natural.length; i++) {
            if (fits(columns.get(i).room(), onWidePage)) {
                sum += natural[i] + GAP;
            }
        }
        return sum;
    }

    private static boolean fits(Room room, boolean onWidePage) {
        return room == Room.ALWAYS || room == (onWidePage ? Room.WIDE : Room.NARROW);
    }

    /** Whether reasons stand in a last column; otherwise each has a line of its own. */
    boolean isBeside() {
        return beside;
    }

    boolean isShown(int number) {
        return fits(columns.get(number).room(), wide);
    }

    /** The column at the right edge. */
    int lastShown() {
        int last = width.length - 1;
        while (last > 0 && !isShown(last)) {
            last--;
        }
        return last;
    }

    private long shown() {
        return columns.stream().filter(column -> fits(column.room(), wide)).count();
    }

    double width(int number) {
        return width[number];
    }

    double gap() {
        return GAP;
    }

    /** Where the shown columns end. */
    double end() {
        double end = 0;
        for (int i = 0; i < width.length; i++) {
            end += isShown(i) ? width[i] + GAP : 0;
        }
        return end;
    }
}
