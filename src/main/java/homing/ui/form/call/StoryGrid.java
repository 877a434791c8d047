package homing.ui.form.call;

import homing.edit.Attempt;
import homing.edit.Stories;
import homing.scenario.Scenario;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The stories of a drawing: their titles, and who answers in them. */
public record StoryGrid(Supplier<Scenario> drawing, List<Column<Story>> columns) implements Grid<Story> {
    /** The stories of a drawing. */
    public static StoryGrid of(Supplier<Scenario> drawing) {
        return new StoryGrid(
                drawing,
                List.of(
                        Column.of(
                                        "title",
                                        Field.of(Reading::of, title -> title),
                                        Story::title,
                                        (Story row, String title) -> new Story(title, row.server(), row.acts()))
                                .asProse(),
                        Column.of(
                                        "answers",
                                        Servers.ANSWERS,
                                        (Story row) -> row.server().answers(),
                                        (row, answers) -> with(
                                                row,
                                                new Server(answers, row.server().port())))
                                .knowing(Servers::words)
                                .usually(Servers.USUAL)
                                .asSeldom(),
                        Column.of(
                                        "listens",
                                        Fields.PORT,
                                        (Story row) -> row.server().port(),
                                        (row, port) -> with(
                                                row, new Server(row.server().answers(), port)))
                                .asSeldom()));
    }

    private static Story with(Story row, Server server) {
        return new Story(row.title(), server, row.acts());
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public List<Story> rows() {
        return drawing.get().stories();
    }

    /** A story needs a call: the first one of the drawing, or one from the first host to the last. */
    @Override
    public Optional<Story> proposal() {
        return drawing.get().calls().stream()
                .findFirst()
                .or(() -> CallGrid.any(drawing.get()))
                .map(call -> new Story("", call.server(), List.of(new Story.Calling(ActGrid.played(call), 0))));
    }

    @Override
    public Attempt insert(int at, List<Story> rows) {
        return Stories.insert(drawing.get(), at, rows);
    }

    @Override
    public Attempt replace(int at, Story row) {
        return Stories.replace(drawing.get(), at, row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return Attempt.of(Stories.remove(places));
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.of(Stories.move(from, to));
    }

    @Override
    public boolean hasLine() {
        return false;
    }

    @Override
    public Reading<Story> read(String line) {
        return Reading.bad("ui.form.stories.line");
    }

    @Override
    public String print(Story row) {
        return String.join(
                "\t", columns.stream().map(column -> column.text().apply(row)).toList());
    }
}
