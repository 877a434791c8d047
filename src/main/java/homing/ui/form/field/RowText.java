package homing.ui.form.field;

import homing.io.scenario.RowLine;
import homing.model.Host;
import homing.problem.BadInput;

/** A row of a host's table that is typed as its line. */
public final class RowText {
    private RowText() {}

    /**
     * Reads a row, or says what is wrong with it.
     *
     * @param host whose adapters the line may name
     */
    public static <T> Reading<T> read(RowLine<T> lines, Host host, String text) {
        try {
            return Reading.of(lines.read(host, text.strip()));
        } catch (BadInput bad) {
            return new Reading.Bad<>(bad.problems().get(0).message());
        }
    }
}
