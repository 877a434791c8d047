package homing.ui.table;

import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Which columns of a table are shown and how wide they are, the same for all its lines. A wide page shows the
 * columns that a system prints; a narrow one those that are made for it, and of these, if need be, only those in which something is written.
 */
final class Columns {
    private static final double GAP = 9;
    /** No column is made narrower than this by breaking its words. */
    private static final double NARROW = 72;

    /** How much room there is. */
    private enum Page {
        WIDE,
        NARROW,
        NARROWEST
    }

    private final List<Column> columns;
    private final double[] natural;
    private final double[] least;
    private final double[] width;
    private final boolean[] written;
    private final boolean asksBeside;
    private Page page = Page.WIDE;
    private boolean beside;

    /** @param asksBeside whether reasons are to stand in a last column, where there is room for it */
    Columns(List<Column> columns, boolean asksBeside) {
        this.columns = columns;
        this.asksBeside = asksBeside;
        natural = new double[columns.size()];
        least = new double[columns.size()];
        width = new double[columns.size()];
        written = new boolean[columns.size()];
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
     * @param rows the headings first
     * @param leastReason the width that a reason needs to stand beside
     */
    void fit(List<? extends RowView> rows, double available, double leastReason) {
        int last = lastShown();
        measure(rows);
        choose(available);
        if (lastShown() != last) {
            measure(rows);
            choose(available);
        }
        if (available < sum(page)) {
            squeeze(sum(page) - available);
            return;
        }
        double room = available - sum(page);
        beside = asksBeside && room >= leastReason;
        double share = beside ? 0 : room / Math.max(1, shown());
        for (int i = 0; i < width.length; i++) {
            width[i] = natural[i] + share;
        }
    }

    /** Takes what is missing from the columns whose words can stand on several lines, from each its share. */
    private void squeeze(double missing) {
        beside = false;
        double slack = Math.max(1, sum(page) - sum(least));
        double share = Math.min(1, missing / slack);
        for (int i = 0; i < width.length; i++) {
            width[i] = Math.ceil(natural[i] - share * (natural[i] - least[i]));
        }
        if (missing > slack) {
            breakWords(missing - slack);
        }
    }

    /** Takes what is missing yet from the widest columns: their words are broken. */
    private void breakWords(double missing) {
        double left = Math.ceil(missing);
        int widest = widest();
        while (left > 0 && widest >= 0) {
            width[widest]--;
            left--;
            widest = widest();
        }
    }

    /** The widest column that may be narrower; -1 if there is none. */
    private int widest() {
        int widest = -1;
        for (int i = 0; i < width.length; i++) {
            boolean wider = widest < 0 || width[i] > width[widest];
            widest = isShown(i) && width[i] > NARROW && wider ? i : widest;
        }
        return widest;
    }

    /** Whether the words of a column may need several lines. */
    boolean isTight(int number) {
        return width[number] < natural[number];
    }

    private void measure(List<? extends RowView> rows) {
        for (int i = 0; i < natural.length; i++) {
            double widest = 0;
            double longest = 0;
            boolean any = rows.size() == 1;
            for (RowView row : rows) {
                widest = Math.max(widest, row.cellWidth(i));
                longest = Math.max(longest, row.leastWidth(i));
                any |= row != rows.get(0) && !row.cell(i).isBlank();
            }
            natural[i] = Math.ceil(widest);
            least[i] = Math.min(natural[i], Math.ceil(longest));
            written[i] = any;
        }
    }

    private void choose(double available) {
        page = Page.NARROWEST;
        for (Page one : Page.values()) {
            if (sum(one) <= available) {
                page = one;
                return;
            }
        }
    }

    /** The least width in which everything can be read, though words may be broken. */
    double least() {
        return sum(DoubleStream.of(least).map(one -> Math.min(one, NARROW)).toArray());
    }

    private double sum(Page on) {
        return sum(natural, on);
    }

    private double sum(double[] widths) {
        return sum(widths, Page.NARROWEST);
    }

    private double sum(double[] widths, Page on) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += fits(i, on) ? widths[i] + GAP : 0;
        }
        return sum;
    }

    private boolean fits(int number, Page on) {
        Room room = columns.get(number).room();
        if (room == Room.WIDE) {
            return on == Page.WIDE && written[number];
        }
        boolean made = room == Room.ALWAYS || on != Page.WIDE;
        return made && (on != Page.NARROWEST || written[number]);
    }

    /** Whether reasons stand in a last column; otherwise each has a line of its own. */
    boolean isBeside() {
        return beside;
    }

    boolean isShown(int number) {
        return fits(number, page);
    }

    /** The column at the right edge. */
    int lastShown() {
        int last = width.length - 1;
        while (last > 0 && !isShown(last)) {
            last--;
        }
        return last;
    }

    private int shown() {
        int shown = 0;
        for (int i = 0; i < width.length; i++) {
            shown += isShown(i) ? 1 : 0;
        }
        return shown;
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
