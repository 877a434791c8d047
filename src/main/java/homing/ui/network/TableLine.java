package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.Rows;
import homing.scenario.Scenario;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A line for a row of a table of a host or an adapter.
 *
 * @param <T> a row
 */
interface TableLine<T> extends DetailLine {
    Rows<T> rows();

    /** Its place in the table, from 0. */
    int place();

    /** A row as one line, as the tables of a form and other hosts take it. */
    String line(T row);

    @Override
    default Optional<String> copied(Scenario scenario) {
        return row(scenario).map(this::line);
    }

    private String owner() {
        return about().host().orElseThrow();
    }

    /** The row, if the table is that long still. */
    default Optional<T> row(Scenario scenario) {
        return scenario.network()
                .host(owner())
                .map(rows()::of)
                .filter(all -> place() < all.size())
                .map(all -> all.get(place()));
    }

    /** Puts another row in its place. */
    default Reading<Addition> replaced(Board board, T other) {
        return Typing.reading(rows().replace(board.scenario(), owner(), place(), other));
    }

    @Override
    default Optional<Attempt> removed(Scenario scenario) {
        return row(scenario).map(row -> rows().remove(scenario, owner(), List.of(place())));
    }

    @Override
    default Optional<Attempt> moved(Scenario scenario, int by) {
        return row(scenario).map(row -> rows().move(scenario, owner(), place(), place() + by));
    }

    @Override
    default boolean isCounted() {
        return true;
    }
}
