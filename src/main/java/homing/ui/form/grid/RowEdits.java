package homing.ui.form.grid;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What is done to the rows of a table; what cannot be done is told below it. */
final class RowEdits<T> {
    private final GridView<T> view;
    private final Grid<T> grid;
    private final Consumer<Edit> apply;

    RowEdits(GridView<T> view, Grid<T> grid, Consumer<Edit> apply) {
        this.view = view;
        this.grid = grid;
        this.apply = apply;
    }

    /** Adds a row that is likely to be meant, and begins to type over its first cell. */
    void add() {
        Optional<T> row = grid.proposal();
        if (row.isEmpty()) {
            view.say().wrong(Message.of("ui.form." + grid.name() + ".none"));
            return;
        }
        view.unfold();
        insert(Integer.MAX_VALUE, List.of(row.get()));
        int at = view.shown().lastIndexOf(row.get());
        view.table().filter(table -> at >= 0).ifPresent(table -> table.edit(at, grid.first()));
    }

    /** Whether the rows could be put there. */
    boolean insert(int at, List<T> rows) {
        return tell(grid.insert(at, rows));
    }

    void duplicate(Collection<Integer> places) {
        List<T> copies = places.stream().map(view.shown()::get).toList();
        if (!copies.isEmpty()) {
            insert(new TreeSet<>(places).last() + 1, copies);
        }
    }

    void remove(Collection<Integer> places) {
        if (!places.isEmpty()) {
            int first = new TreeSet<>(places).first();
            tell(grid.remove(places));
            pick(Math.min(first, view.shown().size() - 1));
        }
    }

    void move(int from, int by) {
        int to = from + by;
        if (to >= 0 && to < view.shown().size()) {
            T moved = view.shown().get(from);
            tell(grid.move(from, to));
            int found = view.shown().indexOf(moved);
            pick(found < 0 ? to : found);
        }
    }

    private void pick(int row) {
        view.table().ifPresent(table -> table.pick(row, 0));
    }

    /**
     * Puts another row in the place of one, if that still stands there.
     *
     * @return why it cannot be done, if so
     */
    Optional<Message> replace(int at, T before, T row) {
        List<T> rows = grid.rows();
        boolean stands = at >= 0 && at < rows.size() && rows.get(at).equals(before);
        if (row.equals(before) || !stands) {
            return Optional.empty();
        }
        Attempt attempt = grid.replace(at, row);
        attempt.edit().ifPresent(apply);
        return attempt.refusal();
    }

    private boolean tell(Attempt attempt) {
        view.say().nothing();
        attempt.refusal().ifPresent(view.say()::wrong);
        attempt.edit().ifPresent(apply);
        return attempt.refusal().isEmpty();
    }
}
