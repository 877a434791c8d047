package homing.ui.form.host;

import homing.edit.Attempt;
import homing.model.Host;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Some of the rows of a table of a host, as a table of their own.
 *
 * @param which tells the rows of a host that it shows
 * @param aside whether it is a table for rows that nobody adds by hand: it is folded at first
 */
record SomeRows<T>(String name, RowsGrid<T> whole, Function<Host, Predicate<T>> which, boolean aside)
        implements Grid<T> {
    @Override
    public List<Column<T>> columns() {
        return whole.columns();
    }

    @Override
    public List<T> rows() {
        return whole.site()
                .find()
                .map(host -> whole.rows().stream().filter(which.apply(host)).toList())
                .orElse(List.of());
    }

    /** Where its rows stand in the whole table. */
    private List<Integer> places() {
        List<T> all = whole.rows();
        return whole.site()
                .find()
                .map(which)
                .map(shown -> IntStream.range(0, all.size())
                        .filter(at -> shown.test(all.get(at)))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean isAside() {
        return aside;
    }

    @Override
    public Optional<T> proposal() {
        return whole.proposal();
    }

    @Override
    public Attempt insert(int at, List<T> rows) {
        List<Integer> places = places();
        int place = at <= 0 || places.isEmpty() ? 0 : places.get(Math.min(at, places.size()) - 1) + 1;
        return whole.insert(at > places.size() ? at : place, rows);
    }

    @Override
    public Attempt replace(int at, T row) {
        return whole.replace(places().get(at), row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return whole.remove(places.stream().map(places()::get).toList());
    }

    @Override
    public Attempt move(int from, int to) {
        List<Integer> places = places();
        return whole.move(places.get(from), places.get(to));
    }

    @Override
    public Reading<T> read(String line) {
        return whole.read(line);
    }

    @Override
    public String print(T row) {
        return whole.print(row);
    }
}
