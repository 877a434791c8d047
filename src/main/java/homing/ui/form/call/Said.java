package homing.ui.form.call;

import homing.edit.Attempt;
import homing.edit.Sequence;
import homing.scenario.Expectation;
import homing.scenario.Remark;
import homing.scenario.ScriptedCall;
import homing.text.Message;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A list of what is said of a call: what is expected of it, or what the author remarks beside its steps.
 *
 * @param begun a row to begin with
 * @param reader a row that is typed as a line
 */
record Said<T>(
        String name,
        Called called,
        Function<ScriptedCall, List<T>> said,
        BiFunction<ScriptedCall, List<T>, ScriptedCall> with,
        List<Column<T>> columns,
        Supplier<Optional<T>> begun,
        Function<String, Reading<T>> reader,
        Function<T, String> printer)
        implements Grid<T> {
    static ScriptedCall expecting(ScriptedCall call, List<Expectation> all) {
        return new ScriptedCall(call.title(), call.call(), call.server(), all, call.remarks());
    }

    static ScriptedCall remarking(ScriptedCall call, List<Remark> all) {
        return new ScriptedCall(call.title(), call.call(), call.server(), call.expectations(), all);
    }

    @Override
    public Message title() {
        return Message.of("ui.form." + name + ".of", called.name().get());
    }

    @Override
    public String id() {
        return called.id() + name;
    }

    @Override
    public List<T> rows() {
        return called.call().get().map(said).orElse(List.of());
    }

    @Override
    public Optional<T> proposal() {
        return called.call().get().isEmpty() ? Optional.empty() : begun.get();
    }

    private Attempt changed(UnaryOperator<List<T>> change) {
        Optional<ScriptedCall> call = called.call().get();
        if (call.isEmpty()) {
            return Attempt.refused("ui.form." + name + ".none");
        }
        List<T> all = change.apply(said.apply(call.get()));
        return called.replaced().apply(with.apply(call.get(), all));
    }

    @Override
    public Attempt insert(int at, List<T> rows) {
        return changed(all -> Sequence.with(all, at, rows));
    }

    @Override
    public Attempt replace(int at, T row) {
        return changed(all -> Sequence.replaced(all, at, row));
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return changed(all -> Sequence.without(all, places));
    }

    @Override
    public Attempt move(int from, int to) {
        return changed(all -> Sequence.moved(all, from, to));
    }

    @Override
    public Reading<T> read(String line) {
        return reader.apply(line);
    }

    @Override
    public String print(T row) {
        return printer.apply(row);
    }
}
