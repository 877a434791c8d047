package homing.ui.form.grid;

import homing.ui.form.field.Field;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column that can be typed into.
 *
 * @param name its words stand in the bundle under {@code ui.form.column.} and this name
 * @param text what its cell shows of a row
 * @param typed the row with another text in this cell
 * @param known texts that are likely, for completion
 * @param <T> a row
 */
public record Column<T>(
        String name, Function<T, String> text, BiFunction<T, String, Reading<T>> typed, Supplier<List<String>> known) {
    /** A column of values of one kind. */
    public static <T, V> Column<T> of(String name, Field<V> field, Function<T, V> getter, BiFunction<T, V, T> changed) {
        return new Column<>(
                name,
                row -> field.print(getter.apply(row)),
                (row, text) -> field.read(text).map(value -> changed.apply(row, value)),
                List::of);
    }

    /** The same column with texts to choose from. */
    public Column<T> knowing(Supplier<List<String>> texts) {
        return new Column<>(name, text, typed, texts);
    }
}
