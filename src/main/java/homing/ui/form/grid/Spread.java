package homing.ui.form.grid;

import java.util.List;

/** How the rows of a table lie in its width. */
final class Spread<T> {
    private final Layout<T> layout;
    private final Ruler ruler;
    private final int seen;
    private final Lengths<T> lengths;
    private boolean even = true;
    private double more;

    /** @param seen how many rows there is room for at most */
    Spread(Layout<T> layout, Ruler ruler, int seen) {
        this.layout = layout;
        this.ruler = ruler;
        this.seen = seen;
        lengths = new Lengths<>(layout.columns());
    }

    /** To be told of each change of the rows. */
    Lengths<T> lengths() {
        return lengths;
    }

    /** Lays the rows over a width, in pixels. */
    Room over(List<T> rows, double width) {
        Room room = layout.spread(rows, width);
        even = layout.isEven(rows, lengths);
        more = rows.stream()
                .limit(seen)
                .mapToDouble(row -> layout.row(row) - ruler.row() + ruler.below(layout.below(row), width))
                .sum();
        return room;
    }

    /** Whether all rows are as high as rows of one line. */
    boolean isEven() {
        return even;
    }

    /** What the rows in sight are higher than that, in pixels. */
    double more() {
        return more;
    }
}
