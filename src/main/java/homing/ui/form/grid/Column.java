package homing.ui.form.grid;

import homing.ui.form.field.Field;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column that can be typed into. Columns stand in the order of their importance: the last ones leave the table first if there
 * is no room for them, and are then fields of the row that is picked.
 *
 * @param name its words stand in the bundle under {@code ui.form.column.} and this name
 * @param text what stands in its cell while it is typed into
 * @param shown what its cell shows of a row while nobody types
 * @param typed the row with another text in this cell
 * @param known texts that are likely, for completion
 * @param usual the text that says nothing: there is no need to see it
 * @param place where it stands
 * @param prose whether its texts are words of a person, and not of a machine
 * @param <T> a row
 */
public record Column<T>(
        String name,
        Function<T, String> text,
        Function<T, String> shown,
        BiFunction<T, String, Reading<T>> typed,
        Supplier<List<String>> known,
        String usual,
        Place place,
        boolean prose) {
    /** Where a column of a row stands. */
    public enum Place {
        /** Among the columns, if there is room. */
        COLUMN,
        /** Among the columns if it says something of some row, otherwise among the fields of the row that is picked. */
        SELDOM,
        /** Among the fields of the row that is picked: another column says the same in its way. */
        FIELD
    }

    /** A column that says something wherever it is not empty. */
    public Column(
            String name,
            Function<T, String> text,
            BiFunction<T, String, Reading<T>> typed,
            Supplier<List<String>> known) {
        this(name, text, text, typed, known, "", Place.COLUMN, false);
    }

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
        return new Column<>(name, text, shown, typed, texts, usual, place, prose);
    }

    /** The same column, in which this text says nothing. */
    public Column<T> usually(String text) {
        return new Column<>(name, this.text, shown, typed, known, text, place, prose);
    }

    /** The same column for something that few rows have. */
    public Column<T> asSeldom() {
        return new Column<>(name, text, shown, typed, known, usual, Place.SELDOM, prose);
    }

    /** The same column for what another one says, too. */
    public Column<T> asField() {
        return new Column<>(name, text, shown, typed, known, usual, Place.FIELD, prose);
    }

    /** The same column for words of a person. */
    public Column<T> asProse() {
        return new Column<>(name, text, shown, typed, known, usual, place, true);
    }

    /** The same column, whose cells show these words of a person while nobody types. */
    public Column<T> showing(Function<T, String> words) {
        return new Column<>(name, text, words, typed, known, usual, place, true);
    }

    boolean seldom() {
        return place != Place.COLUMN;
    }

    /** Whether its cell says something of a row. */
    boolean speaks(T row) {
        String shown = place == Place.FIELD ? "" : text.apply(row);
        return !shown.isEmpty() && !shown.equals(usual);
    }
}
