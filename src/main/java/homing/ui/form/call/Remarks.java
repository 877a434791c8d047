package homing.ui.form.call;

import homing.io.scenario.CallLine;
import homing.scenario.Remark;
import homing.scenario.ScriptedCall;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.List;
import java.util.Optional;

/** What the author says beside the steps of a call. */
public final class Remarks {
    private Remarks() {}

    /** The table of the remarks of a call. */
    public static Grid<Remark> of(Called called) {
        Cast cast = new Cast(() -> called.drawing().get().network());
        return new Said<>(
                "remarks",
                called,
                ScriptedCall::remarks,
                Said::remarking,
                columns(cast),
                () -> Optional.of(new Remark("route", "", "")),
                line -> line(cast, line),
                Remarks::line);
    }

    private static List<Column<Remark>> columns(Cast cast) {
        return List.of(
                Column.of(
                                "when",
                                Fields.known(CallLine.phases()),
                                Remark::phase,
                                (Remark row, String phase) -> new Remark(phase, row.host(), row.text()))
                        .knowing(CallLine::phases),
                Column.of(
                                "remark",
                                Field.of(Reading::of, text -> text),
                                Remark::text,
                                (Remark row, String text) -> new Remark(row.phase(), row.host(), text))
                        .asProse(),
                Column.of(
                                "on",
                                Field.of(text -> host(cast, text), name -> name),
                                Remark::host,
                                (Remark row, String host) -> new Remark(row.phase(), host, row.text()))
                        .knowing(cast::hosts));
    }

    private static Reading<String> host(Cast cast, String text) {
        return text.isEmpty() ? Reading.of("") : Fields.known(cast.hosts()).read(text);
    }

    private static String line(Remark row) {
        return row.phase() + (row.host().isEmpty() ? "" : " on " + row.host()) + ": " + row.text();
    }

    /** {@code route on client: This is where it goes wrong.} */
    private static Reading<Remark> line(Cast cast, String line) {
        String[] halves = line.split(":\\s*", 2);
        String[] place = halves[0].strip().split("\\s+on\\s+", 2);
        return Fields.known(CallLine.phases())
                .read(place[0])
                .then(phase -> host(cast, place.length < 2 ? "" : place[1])
                        .map(host -> new Remark(phase, host, halves.length < 2 ? "" : halves[1])));
    }
}
