package homing.dialect;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The lines of a table, each made when it is looked at: a table of any length costs no more than what is seen of it.
 *
 * @param <S> what a line is about
 */
public final class Lines<S> extends AbstractList<Listing.Row> implements RandomAccess {
    private final List<? extends S> subjects;
    private final IntFunction<Listing.Row> print;

    private Lines(List<? extends S> subjects, IntFunction<Listing.Row> print) {
        this.subjects = subjects;
        this.print = print;
    }

    /**
     * A line for each of these.
     *
     * @param subjects a list that does not change
     * @param print makes the line; the same one whenever it is asked
     */
    public static <S> Lines<S> of(List<? extends S> subjects, Function<? super S, Listing.Row> print) {
        return new Lines<>(subjects, place -> print.apply(subjects.get(place)));
    }

    /** The lines of a small table, ready made. */
    public static Lines<Object> of(List<Listing.Row> rows) {
        List<Listing.Row> all = List.copyOf(rows);
        return new Lines<>(all.stream().map(Listing.Row::subject).toList(), all::get);
    }

    @Override
    public Listing.Row get(int index) {
        return print.apply(index);
    }

    @Override
    public int size() {
        return subjects.size();
    }

    /** The place of the line that is about this; -1 if there is none. No line is made for it. */
    public int find(Object subject) {
        return subjects.indexOf(subject);
    }

    /** What the lines are about, in their order. */
    public List<? extends S> subjects() {
        return subjects;
    }
}
