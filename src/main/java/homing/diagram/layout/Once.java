package homing.diagram.layout;

import java.util.function.Supplier;

/** Something that is worked out when it is first asked for, and kept. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    /** Null until it is asked for. */
    private T result;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        if (result == null) {
            result = work.get();
        }
        return result;
    }
}
