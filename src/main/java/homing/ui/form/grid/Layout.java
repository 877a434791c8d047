package homing.ui.form.grid;

import homing.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What of its rows a table shows in columns, and what below them. */
final class Layout<T> {
    private static final Words WORDS = Words.english();
    /** Rows that are looked at for the widths. */
    private static final int MEASURED = 100;
    /** The share of the texts that a column has room for in any case, up to so many letters. */
    private static final double MOST = 0.75;

    private static final int LONGEST = 17;
    private final List<Column<T>> columns;
    private final Ruler ruler;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(this, "room", new Room(Map.of()));

    Layout(Grid<T> grid, Ruler ruler) {
        this.columns = grid.columns();
        this.ruler = ruler;
    }

    List<Column<T>> columns() {
        return columns;
    }

    static String title(Column<?> column) {
        return WORDS.say("ui.form.column." + column.name());
    }

    ReadOnlyObjectProperty<Room> roomProperty() {
        return room.getReadOnlyProperty();
    }

    Room spread(List<T> rows, double width) {
        List<T> measured = rows.subList(0, Math.min(MEASURED, rows.size()));
        room.set(Room.of(columns.stream().map(each -> need(each, measured)).toList(), width));
        return room.get();
    }

    private Room.Need need(Column<T> column, List<T> rows) {
        List<String> texts = rows.stream()
                .map(column.shown())
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        String longest = texts.isEmpty() ? "" : texts.get(texts.size() - 1);
        String usual = texts.isEmpty() ? "" : texts.get((int) Math.ceil(MOST * (texts.size() - 1)));
        String counted = usual.substring(0, Math.min(LONGEST, usual.length()));
        double heading = ruler.heading(title(column));
        return new Room.Need(
                Math.max(heading, ruler.cell(counted, column.prose())),
                Math.max(heading, ruler.cell(longest, column.prose())),
                rows.stream().anyMatch(column::speaks),
                column.seldom());
    }

    /** The columns that the table does not show. */
    List<Column<T>> folded() {
        List<Column<T>> folded = new ArrayList<>(columns);
        room.get().widths().keySet().forEach(shown -> folded.remove(columns.get(shown)));
        return folded;
    }

    /** The height of cells with one line, in pixels. */
    double line() {
        return ruler.row();
    }

    /** The height of the cells of a row whose words are broken into lines, in pixels. */
    double row(T row) {
        double height = ruler.row();
        for (Map.Entry<Integer, Double> shown : room.get().widths().entrySet()) {
            Column<T> column = columns.get(shown.getKey());
            if (column.prose()) {
                height = Math.max(height, ruler.prose(column.shown().apply(row), shown.getValue()));
            }
        }
        return height;
    }

    /** Whether every row is as high as any other: nothing stands below its cells, and no words are broken into lines. */
    boolean isEven(List<T> rows, Lengths<T> lengths) {
        for (int i = 0; i < columns.size(); i++) {
            Double width = room.get().widths().get(i);
            if (!isEven(columns.get(i), rows, lengths.of(i), width)) {
                return false;
            }
        }
        return true;
    }

    /** @param width that of the column, in pixels; null if it is folded */
    private boolean isEven(Column<T> column, List<T> rows, Lengths.OfColumn lengths, Double width) {
        if (width == null) {
            return !lengths.speaks();
        }
        return column.prose()
                ? lengths.longest() == 0
                        || rows.stream()
                                .allMatch(row -> ruler.cell(column.shown().apply(row), true) <= width)
                : ruler.letters(lengths.longest()) <= width + Ruler.SPARE;
    }

    /** A row as a sentence: every column that says something of it, folded ones too. */
    String spoken(T row) {
        return columns.stream()
                .filter(column -> column.speaks(row))
                .map(column -> WORDS.say(
                        "ui.form.spoken.cell", title(column), column.shown().apply(row)))
                .collect(Collectors.joining(", "));
    }

    /** What the cells of a row do not tell: texts that are too long for them, and columns that are folded. */
    String below(T row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Double width = room.get().widths().get(i);
            String text = column.shown().apply(row);
            if (width == null && column.speaks(row)) {
                parts.add(WORDS.say("ui.form.below", title(column), text));
            } else if (width != null && !column.prose() && ruler.cell(text, false) > width + Ruler.SPARE) {
                parts.add(text);
            }
        }
        return String.join(" · ", parts);
    }
}
