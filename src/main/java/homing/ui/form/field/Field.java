package homing.ui.form.field;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of field: which texts it takes, and how it shows a value. What it shows it also takes, for the same value.
 *
 * @param <T> what stands in it
 */
public interface Field<T> {
    /** What a text is taken for. Blanks around it do not matter. */
    Reading<T> read(String text);

    String print(T value);

    /** A field made of two functions. */
    static <T> Field<T> of(Function<String, Reading<T>> reader, Function<T, String> printer) {
        return new Field<>() {
            @Override
            public Reading<T> read(String text) {
                return reader.apply(Pasteable.plain(text));
            }

            @Override
            public String print(T value) {
                return printer.apply(value);
            }
        };
    }

    /** The same field, which may be left empty. */
    default Field<Optional<T>> maybe() {
        return of(
                text -> text.isEmpty()
                        ? Reading.of(Optional.empty())
                        : read(text).map(Optional::of),
                value -> value.map(this::print).orElse(""));
    }
}
