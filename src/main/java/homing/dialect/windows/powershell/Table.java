package homing.dialect.windows.powershell;

import homing.dialect.windows.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table as Format-Table prints it: names, a line of dashes below them, and rows. Where a column starts is told by the dashes;
 * what is wider than its column is cut.
 */
final class Table {
    /** What stands in the place of what is cut off. */
    static final String CUT = "…";

    /**
     * A column.
     *
     * @param width in letters; the last column may be wider
     * @param right whether it is for numbers
     */
    record Column(String name, int width, boolean right) {
        static Column of(String name, int width) {
            return new Column(name, width, false);
        }

        static Column number(String name) {
            return new Column(name, name.length(), true);
        }

        private String cell(String value) {
            String fits = value.length() > width ? value.substring(0, width - 1) + CUT : value;
            return String.format(Locale.ROOT, (right ? "%" : "%-") + width + "s", fits);
        }
    }

    private Table() {}

    static List<String> lines(List<Column> columns, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(line(columns, columns.stream().map(Column::name).toList()));
        lines.add(line(
                columns,
                columns.stream().map(each -> "-".repeat(each.name().length())).toList()));
        rows.forEach(row -> lines.add(line(columns, row)));
        return lines;
    }

    private static String line(List<Column> columns, List<String> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).cell(values.get(i)));
        }
        return String.join(" ", cells).stripTrailing();
    }

    /** Whether a line is that of the dashes. */
    static boolean isRuler(String line) {
        return line.matches("\\s*-{2,}( +-{2,})+\\s*");
    }

    /** The rows below a line of dashes. */
    static List<Properties> read(TextLine names, TextLine ruler, List<TextLine> rows) {
        List<Integer> starts = starts(ruler.text());
        List<Properties> objects = new ArrayList<>();
        for (TextLine row : rows) {
            Properties object = new Properties(row);
            for (int i = 0; i < starts.size(); i++) {
                object.put(cell(names.text(), starts, i), cell(row.text(), starts, i));
            }
            objects.add(object);
        }
        return objects;
    }

    private static List<Integer> starts(String ruler) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < ruler.length(); i++) {
            if (ruler.charAt(i) == '-' && (i == 0 || ruler.charAt(i - 1) != '-')) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static String cell(String line, List<Integer> starts, int column) {
        int from = Math.min(line.length(), starts.get(column));
        int to = column + 1 < starts.size() ? Math.min(line.length(), starts.get(column + 1)) : line.length();
        return line.substring(from, to).strip();
    }
}
