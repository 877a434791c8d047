package homing.ui.form.grid;

import homing.edit.Attempt;
import homing.text.Message;
import homing.ui.form.field.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What an editable table shows, and which edits its gestures become.
 *
 * @param <T> a row
 */
public interface Grid<T> {
    /** Its words stand in the bundle under {@code ui.form.} and this name. */
    String name();

    /** The words above the table. */
    default Message title() {
        return Message.of("ui.form." + name());
    }

    /** What tells it from other tables of its page. */
    default String id() {
        return name();
    }

    /** Whether it holds rows that nobody adds by hand: it is folded at first. */
    default boolean isAside() {
        return false;
    }

    List<Column<T>> columns();

    /** The columns that the cells of a pasted line stand for, if nothing above it names them. */
    default List<Column<T>> cells() {
        return columns();
    }

    List<T> rows();

    /** The column that is typed over first in a row that is added. */
    default int first() {
        return 0;
    }

    /** A row to begin with, which is likely to be meant; empty if there is nothing to begin with. */
    Optional<T> proposal();

    Attempt insert(int at, List<T> rows);

    Attempt replace(int at, T row);

    Attempt remove(Collection<Integer> places);

    Attempt move(int from, int to);

    /** A row that is typed or pasted as one line. */
    Reading<T> read(String line);

    /** Whether a row can be typed as one line. */
    default boolean hasLine() {
        return true;
    }

    /** A row as one line, with everything that has no column. */
    String print(T row);
}
