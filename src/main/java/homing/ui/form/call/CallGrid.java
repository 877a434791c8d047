package homing.ui.form.call;

import homing.edit.Attempt;
import homing.edit.Calls;
import homing.io.scenario.CallLine;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The calls of a drawing, in their order.
 *
 * @param current the call that was run last
 */
public record CallGrid(
        Supplier<Scenario> drawing, Supplier<Optional<ScriptedCall>> current, List<Column<ScriptedCall>> columns)
        implements Grid<ScriptedCall> {
    private static final int USUAL_PORT = 80;
    /** Where the title stands in a line of cells, from 0. */
    private static final int TITLE_CELL = 5;

    /** The calls of a drawing. */
    public static CallGrid of(Supplier<Scenario> drawing, Supplier<Optional<ScriptedCall>> current) {
        Cast cast = new Cast(() -> drawing.get().network());
        return new CallGrid(drawing, current, new CallColumns(cast).alone());
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public int first() {
        return 1;
    }

    /** Who calls comes first there, and the title last of what most calls have. */
    @Override
    public List<Column<ScriptedCall>> cells() {
        List<Column<ScriptedCall>> cells = new ArrayList<>(columns);
        cells.add(TITLE_CELL, cells.remove(0));
        return List.copyOf(cells);
    }

    @Override
    public List<ScriptedCall> rows() {
        return drawing.get().calls();
    }

    /** The call that was run last, unless it is in the list; or else one from the first host to the last. */
    @Override
    public Optional<ScriptedCall> proposal() {
        return current.get().filter(call -> !rows().contains(call)).or(() -> any(drawing.get()));
    }

    static Optional<ScriptedCall> any(Scenario scenario) {
        List<Host> hosts = scenario.network().hosts();
        return hosts.isEmpty()
                ? Optional.empty()
                : Cast.first(hosts.get(hosts.size() - 1))
                        .map(to -> ScriptedCall.of(Call.of(hosts.get(0).name(), Program.TCP_CONNECT, to, USUAL_PORT)));
    }

    @Override
    public Attempt insert(int at, List<ScriptedCall> rows) {
        return Calls.insert(drawing.get(), at, rows);
    }

    @Override
    public Attempt replace(int at, ScriptedCall row) {
        return Calls.replace(drawing.get(), at, row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return Attempt.of(Calls.remove(places));
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.of(Calls.move(from, to));
    }

    @Override
    public Reading<ScriptedCall> read(String line) {
        return read(drawing.get(), line);
    }

    /** A call as a line of a scenario file. */
    static Reading<ScriptedCall> read(Scenario scenario, String line) {
        try {
            return Reading.of(CallLine.read(scenario.network(), line));
        } catch (BadInput bad) {
            return new Reading.Bad<>(bad.problems().get(0).message());
        }
    }

    @Override
    public String print(ScriptedCall row) {
        return CallLine.write(row);
    }
}
