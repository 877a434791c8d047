package homing.ui.form.host;

import homing.edit.Attempt;
import homing.edit.Rows;
import homing.io.scenario.RowLine;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table of a host.
 *
 * @param begun a row to begin with
 */
record RowsGrid<T>(
        String name, Site site, Rows<T> table, RowLine<T> lines, List<Column<T>> columns, Supplier<Optional<T>> begun)
        implements Grid<T> {
    @Override
    public List<T> rows() {
        return site.find().map(table::of).orElse(List.of());
    }

    @Override
    public Optional<T> proposal() {
        return begun.get();
    }

    @Override
    public Attempt insert(int at, List<T> rows) {
        return table.insert(site.scenario(), site.name(), at, rows);
    }

    @Override
    public Attempt replace(int at, T row) {
        return table.replace(site.scenario(), site.name(), at, row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return table.remove(site.scenario(), site.name(), places);
    }

    @Override
    public Attempt move(int from, int to) {
        return table.move(site.scenario(), site.name(), from, to);
    }

    @Override
    public Reading<T> read(String line) {
        return PastedLine.read(site, lines, line);
    }

    @Override
    public String print(T row) {
        return lines.write(row);
    }
}
