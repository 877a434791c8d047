package homing.ui.form.call;

import homing.edit.Acts;
import homing.edit.Attempt;
import homing.io.scenario.ActLine;
import homing.io.scenario.StoryTime;
import homing.model.Change;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.ui.form.field.Field;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What happens in one story.
 *
 * @param story its place among the stories, from 0; -1 for none
 */
public record ActGrid(Supplier<Scenario> drawing, IntSupplier story, List<Column<Story.Act>> columns)
        implements Grid<Story.Act> {
    private static final Field<Long> TIME = Field.of(
            text -> Reading.of(
                    StoryTime.millis(text.matches("[\\d.]+") ? text + "s" : text),
                    homing.text.Message.of("ui.form.expected.time", text)),
            StoryTime::of);
    private static final long BETWEEN = 1000;

    /** The acts of a story. */
    public static ActGrid of(Supplier<Scenario> drawing, IntSupplier story) {
        Cast cast = new Cast(() -> drawing.get().network());
        List<Column<Story.Act>> columns = new ArrayList<>();
        columns.add(Column.of("at", TIME, Story.Act::atMillis, (Story.Act row, Long at) -> row.at(at)));
        columns.add(new Column<Story.Act>(
                        "act",
                        ActLine::what,
                        (row, text) -> read(() -> ActLine.read(drawing.get().network(), row.atMillis(), text.strip())),
                        () -> known(cast))
                .showing(ActWords::of));
        new CallColumns(cast).inStory().forEach(each -> columns.add(ofCall(each)));
        return new ActGrid(drawing, story, List.copyOf(columns));
    }

    /** A call as a story plays it, whose server is the story's. */
    static ScriptedCall played(ScriptedCall call) {
        return new ScriptedCall(call.title(), call.call(), Server.USUAL, call.expectations(), call.remarks());
    }

    /** A column of the calls among the acts. */
    private static Column<Story.Act> ofCall(Column<ScriptedCall> column) {
        return new Column<Story.Act>(
                        column.name(),
                        act -> act instanceof Story.Calling calling
                                ? column.text().apply(calling.call())
                                : "",
                        (act, text) -> act instanceof Story.Calling calling
                                ? column.typed()
                                        .apply(calling.call(), text)
                                        .map(call -> new Story.Calling(call, act.atMillis()))
                                : text.isEmpty() ? Reading.of(act) : Reading.bad("ui.form.acts.no-call"),
                        column.known())
                .asField();
    }

    /** What can be read, or the reason why not. */
    private interface Reader {
        Story.Act read() throws BadInput;
    }

    private static Reading<Story.Act> read(Reader reader) {
        try {
            return Reading.of(reader.read());
        } catch (BadInput bad) {
            return new Reading.Bad<>(bad.problems().get(0).message());
        }
    }

    private static List<String> known(Cast cast) {
        Stream<String> adapters = cast.members().stream()
                .flatMap(each -> Stream.of(
                        "change: adapter " + each + " down",
                        "change: adapter " + each + " up",
                        "change: cable " + each + " out",
                        "change: cable " + each + " in"));
        Stream<String> hosts = cast.hosts().stream()
                .flatMap(each -> Stream.of("change: host " + each + " dead", "change: host " + each + " alive"));
        Stream<String> facts = cast.members().stream().map(each -> "expect: adapter " + each + " up");
        return Stream.of(adapters, hosts, facts).flatMap(all -> all).toList();
    }

    @Override
    public String name() {
        return "acts";
    }

    private Optional<Story> told() {
        int at = story.getAsInt();
        List<Story> all = drawing.get().stories();
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    @Override
    public List<Story.Act> rows() {
        return told().map(Story::acts).orElse(List.of());
    }

    @Override
    public int first() {
        return 1;
    }

    /** The first adapter goes down, a second after all that has happened. */
    @Override
    public Optional<Story.Act> proposal() {
        long at = rows().stream().mapToLong(Story.Act::atMillis).max().orElse(0) + BETWEEN;
        return drawing.get().network().hosts().stream()
                .flatMap(host -> host.adapters().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .map(adapter -> new Change.OfAdapter(host.name(), adapter.name(), false)))
                .findFirst()
                .map(change -> new Story.Changing(change, at));
    }

    @Override
    public Attempt insert(int at, List<Story.Act> rows) {
        return Acts.insert(drawing.get(), story.getAsInt(), at, rows);
    }

    @Override
    public Attempt replace(int at, Story.Act row) {
        return Acts.replace(drawing.get(), story.getAsInt(), at, row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return Acts.remove(drawing.get(), story.getAsInt(), places);
    }

    @Override
    public Attempt move(int from, int to) {
        return Acts.move(drawing.get(), story.getAsInt(), from, to);
    }

    @Override
    public Reading<Story.Act> read(String line) {
        return read(() -> ActLine.read(drawing.get().network(), line));
    }

    @Override
    public String print(Story.Act row) {
        return ActLine.write(row);
    }
}
