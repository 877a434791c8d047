package homing.ui.form.field;

import homing.text.Message;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a typed text: a value, perhaps with something worth knowing about it, or what is to be typed instead.
 *
 * @param <T> what the text stands for
 */
public sealed interface Reading<T> {
    /**
     * A value.
     *
     * @param note what is odd about it, which is allowed all the same; null for nothing
     */
    record Good<T>(T read, Message note) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }

        @Override
        public Optional<Message> trouble() {
            return Optional.empty();
        }

        @Override
        public Optional<Message> remark() {
            return Optional.ofNullable(note);
        }

        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            Reading<R> last = next.apply(read);
            return last instanceof Good<R> good && good.note() == null ? new Good<>(good.read(), note) : last;
        }
    }

    /**
     * No value.
     *
     * @param why what was expected, with an example
     */
    record Bad<T>(Message why) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<Message> trouble() {
            return Optional.of(why);
        }

        @Override
        public Optional<Message> remark() {
            return Optional.empty();
        }

        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            return new Bad<>(why);
        }
    }

    Optional<T> value();

    /** What is wrong with the text, if it is no value. */
    Optional<Message> trouble();

    /** What is odd about a value. */
    Optional<Message> remark();

    /** What follows from the value; what was said of it stays said. */
    <R> Reading<R> then(Function<T, Reading<R>> next);

    default <R> Reading<R> map(Function<T, R> change) {
        return then(value -> of(change.apply(value)));
    }

    static <T> Reading<T> of(T value) {
        return new Good<>(value, null);
    }

    static <T> Reading<T> bad(String key, Object... args) {
        return new Bad<>(Message.of(key, args));
    }

    /** A value, or what was expected instead. */
    static <T> Reading<T> of(Optional<T> value, Message expected) {
        return value.map(Reading::of).orElseGet(() -> new Bad<>(expected));
    }
}
