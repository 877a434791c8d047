package homing.ui.network;

import homing.io.scenario.RowLine;
import homing.model.Host;
import homing.problem.BadInput;
import homing.ui.form.field.Reading;

/** A row of a table that is typed as its line. */
final class Typed {
    private Typed() {}

    static <T> Reading<T> row(RowLine<T> lines, Host host, String text) {
        try {
            return Reading.of(lines.read(host, text.strip()));
        } catch (BadInput bad) {
            return new Reading.Bad<>(bad.problems().get(0).message());
        }
    }
}
