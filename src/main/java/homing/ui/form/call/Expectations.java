package homing.ui.form.call;

import homing.io.scenario.CallLine;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must come of a call. */
public final class Expectations {
    private static final Map<String, Subject> SUBJECTS = new LinkedHashMap<>();

    static {
        Arrays.stream(Subject.values()).forEach(each -> SUBJECTS.put(each.key(), each));
    }

    private final Called called;

    private Expectations(Called called) {
        this.called = called;
    }

    /** The table of what is expected of a call. */
    public static Grid<Expectation> of(Called called) {
        Expectations expected = new Expectations(called);
        return new Said<>(
                "expectations",
                called,
                ScriptedCall::expectations,
                Said::expecting,
                expected.columns(),
                expected::next,
                expected::line,
                row -> row.subject().key() + ": " + row.expected());
    }

    private List<Column<Expectation>> columns() {
        return List.of(
                new Column<>(
                        "subject",
                        row -> row.subject().key(),
                        (row, text) -> Fields.word(SUBJECTS)
                                .read(text)
                                .map(subject -> new Expectation(subject, usual(subject, row))),
                        () -> List.copyOf(SUBJECTS.keySet())),
                new Column<>(
                        "expected",
                        Expectation::expected,
                        (row, text) -> read(row.subject(), text.strip()),
                        this::known));
    }

    /** What is likely of any subject; the reader tells what does not fit. */
    private List<String> known() {
        Cast cast = new Cast(() -> called.drawing().get().network());
        return Stream.of(
                        List.of("ok", "none", "timeout", "true", "false"),
                        CallLine.endings(),
                        cast.addresses(),
                        cast.adapters(),
                        cast.hosts())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The old value where it fits the subject, or else one that does. */
    private String usual(Subject subject, Expectation old) {
        boolean fits = read(subject, old.expected()).value().isPresent();
        return fits
                ? old.expected()
                : switch (subject) {
                    case BIND, CONNECT, SEND -> "ok";
                    case FOREIGN_SOURCE -> "true";
                    case ENDING -> "answered";
                    case AT ->
                        called.call().get().map(call -> call.call().host()).orElse("");
                    default -> "none";
                };
    }

    /** The first that nothing is expected of yet, as the newcomer asks: how does it end? */
    private Optional<Expectation> next() {
        List<Subject> had = called.call().get().stream()
                .flatMap(call -> call.expectations().stream())
                .map(Expectation::subject)
                .toList();
        return Stream.concat(Stream.of(Subject.ENDING, Subject.SOURCE, Subject.EGRESS), Stream.of(Subject.values()))
                .filter(subject -> !had.contains(subject))
                .findFirst()
                .map(subject -> new Expectation(subject, usual(subject, new Expectation(subject, ""))));
    }

    private Reading<Expectation> line(String line) {
        String[] halves = line.replaceFirst("^-\\s+", "").split("\\s*[:=\\t]\\s*", 2);
        return Fields.word(SUBJECTS)
                .read(halves[0])
                .then(subject -> read(subject, halves.length < 2 ? "" : halves[1].strip()));
    }

    /** Read as the scenario file would be. */
    private Reading<Expectation> read(Subject subject, String text) {
        Optional<ScriptedCall> call = called.call().get();
        Scenario scenario = called.drawing().get();
        return call.map(of -> CallGrid.read(
                                scenario, CallLine.write(Said.expecting(of, List.of(new Expectation(subject, text)))))
                        .map(read -> read.expectations().get(0)))
                .orElseGet(() -> Reading.bad("ui.form.expectations.none"));
    }
}
