package homing.ui.form.grid;

import homing.text.Message;
import homing.ui.form.field.Pasteable;
import homing.ui.form.field.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a pasted text holds for a table: each line is a row, written as one line or cell by cell, with tabs, commas, semicolons
 * or blanks between the cells.
 *
 * @param rows the lines that could be read
 * @param unread the lines that could not, each with its number and the reason
 */
record Pasted<T>(List<T> rows, List<Unread> unread) {
    private static final String MASK = "(?<=\\d)[ \\t]+(?:mask[ \\t]+)?(?=(?:255|254|252|248|240|224|192|128|0)\\.\\d)";

    /**
     * A line that is no row.
     *
     * @param number its place in the pasted text, from 1
     */
    record Unread(int number, String line, Message why) {}

    Pasted {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    static <T> Pasted<T> of(Grid<T> grid, String text) {
        List<T> rows = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Optional<T> proposal = grid.proposal();
        List<Column<T>> columns = grid.cells();
        int number = 0;
        for (String each : text.split("\\R", -1)) {
            number++;
            String line = Pasteable.plain(each);
            Optional<List<Column<T>>> headings = rows.isEmpty() ? headings(grid, line) : Optional.empty();
            if (headings.isPresent()) {
                columns = headings.get();
            } else if (!line.isEmpty()) {
                Reading<T> read = row(grid, columns, proposal, line);
                read.value().ifPresent(rows::add);
                int at = number;
                read.trouble().ifPresent(why -> unread.add(new Unread(at, line, why)));
            }
        }
        return new Pasted<>(rows, unread);
    }

    /** The columns that a line of headings names, in its order; empty for any other line. */
    private static <T> Optional<List<Column<T>>> headings(Grid<T> grid, String line) {
        List<Column<T>> named = new ArrayList<>();
        for (String cell : line.indexOf('\t') >= 0 ? line.split("\t") : line.split("\\s*[,;]\\s*|\\s{2,}")) {
            grid.columns().stream()
                    .filter(column -> isNamed(column, cell.strip()))
                    .findFirst()
                    .ifPresent(named::add);
        }
        int cells = line.split("\\t|\\s*[,;]\\s*|\\s{2,}").length;
        return named.size() > 1 && named.size() == cells ? Optional.of(named) : Optional.empty();
    }

    private static boolean isNamed(Column<?> column, String cell) {
        return cell.equalsIgnoreCase(Layout.title(column)) || cell.equalsIgnoreCase(column.name());
    }

    private static <T> Reading<T> row(Grid<T> grid, List<Column<T>> columns, Optional<T> proposal, String line) {
        Reading<T> whole = grid.read(line);
        if (whole.value().isPresent() || proposal.isEmpty()) {
            return whole;
        }
        Reading<T> byCell = cells(columns, proposal.get(), split(line));
        return byCell.value().isPresent() || line.matches(".*[\\t,;].*") ? byCell : whole;
    }

    /** The cells of a line; an address and its mask are one, and so is what stands in quotes. */
    private static List<String> split(String line) {
        String between = line.indexOf('\t') >= 0 ? "\\t" : line.matches(".*[,;].*") ? "[,;]" : "\\s+";
        String outside = between + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
        return Arrays.stream(line.replaceAll(MASK, "/").split(outside, -1))
                .map(cell -> cell.strip().replaceFirst("^\"(.*)\"$", "$1"))
                .toList();
    }

    /** A row of these cells; those that are missing are empty where they may be. */
    private static <T> Reading<T> cells(List<Column<T>> columns, T begun, List<String> cells) {
        if (cells.size() > columns.size()) {
            return Reading.bad("ui.form.paste.cells", cells.size(), columns.size());
        }
        Reading<T> row = Reading.of(begun);
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            boolean given = i < cells.size();
            String cell = given ? cells.get(i) : "";
            row = row.then(before -> {
                Reading<T> after = column.typed().apply(before, cell);
                return given || after.value().isPresent() ? after : Reading.of(before);
            });
        }
        return row;
    }
}
