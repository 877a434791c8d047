package homing.ui.form.call;

import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of calls: who calls whom and how, what the program sets before, and who answers. */
record CallColumns(Cast cast) {
    private static final Field<String> TITLE = Field.of(Reading::of, title -> title);
    private static final Map<String, Program> PROGRAMS = words(Program.values());

    /** Constants by their words as scenario files write them: tcp connect. */
    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        return Stream.of(constants)
                .collect(Collectors.toMap(
                        each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        each -> each,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Those of a call that is played alone; it has its own server. */
    List<Column<ScriptedCall>> alone() {
        List<Column<ScriptedCall>> all = new ArrayList<>(inStory());
        all.add(Column.of(
                        "answers",
                        Servers.ANSWERS,
                        (ScriptedCall row) -> row.server().answers(),
                        (row, answers) ->
                                with(row, new Server(answers, row.server().port())))
                .knowing(Servers::words)
                .usually(Servers.USUAL)
                .asSeldom());
        all.add(Column.of(
                        "listens",
                        Fields.PORT,
                        (ScriptedCall row) -> row.server().port(),
                        (row, port) -> with(row, new Server(row.server().answers(), port)))
                .asSeldom());
        return List.copyOf(all);
    }

    private static ScriptedCall with(ScriptedCall row, Server server) {
        return new ScriptedCall(row.title(), row.call(), server, row.expectations(), row.remarks());
    }

    /** Those of a call in a story. */
    List<Column<ScriptedCall>> inStory() {
        List<Column<ScriptedCall>> all = new ArrayList<>(List.of(
                Column.of(
                                "title",
                                TITLE,
                                ScriptedCall::title,
                                (ScriptedCall row, String title) -> new ScriptedCall(
                                        title, row.call(), row.server(), row.expectations(), row.remarks()))
                        .asProse(),
                Column.of(
                                "from",
                                Field.of(this::from, name -> name),
                                (ScriptedCall row) -> row.call().host(),
                                CallColumns::from)
                        .knowing(cast::hosts)
                        .asProse(),
                call(
                                "program",
                                program(),
                                Call::program,
                                (old, program) -> new Call(old.host(), program, old.to(), old.port(), old.options()))
                        .knowing(() -> List.copyOf(PROGRAMS.keySet()))
                        .asProse(),
                call(
                                "to",
                                Field.of(this::to, IpAddress::toString),
                                Call::to,
                                (old, to) -> new Call(old.host(), old.program(), to, old.port(), old.options()))
                        .knowing(() -> Stream.concat(cast.addresses().stream(), cast.hosts().stream())
                                .toList()),
                call(
                        "port",
                        Fields.PORT,
                        Call::port,
                        (old, port) -> new Call(old.host(), old.program(), old.to(), port, old.options())),
                option(
                                "bind",
                                Fields.ADDRESS.maybe(),
                                Call.Options::bindAddress,
                                (old, bind) -> old.withBind(bind.orElse(null)))
                        .knowing(cast::addresses)));
        new OptionColumns(cast).all().forEach(each -> all.add(each.asSeldom()));
        return List.copyOf(all);
    }

    private static ScriptedCall from(ScriptedCall row, String host) {
        Call old = row.call();
        return changed(row, call -> new Call(host, old.program(), old.to(), old.port(), old.options()));
    }

    static ScriptedCall changed(ScriptedCall row, UnaryOperator<Call> change) {
        return new ScriptedCall(row.title(), change.apply(row.call()), row.server(), row.expectations(), row.remarks());
    }

    private static <V> Column<ScriptedCall> call(
            String name, Field<V> field, Function<Call, V> getter, BiFunction<Call, V, Call> change) {
        return Column.of(
                name,
                field,
                row -> getter.apply(row.call()),
                (row, value) -> changed(row, call -> change.apply(call, value)));
    }

    static <V> Column<ScriptedCall> option(
            String name,
            Field<V> field,
            Function<Call.Options, V> getter,
            BiFunction<Call.Options, V, Call.Options> change) {
        return call(
                name,
                field,
                call -> getter.apply(call.options()),
                (call, value) -> call.with(change.apply(call.options(), value)));
    }

    private static Field<Program> program() {
        Field<Program> word = Fields.word(PROGRAMS);
        return Field.of(text -> word.read(text.replace('-', ' ')), word::print);
    }

    private Reading<String> from(String text) {
        return Fields.known(cast.hosts()).read(text);
    }

    /** An address, or a host for its first one. */
    private Reading<IpAddress> to(String text) {
        return cast.host(text).flatMap(Cast::first).map(Reading::of).orElseGet(() -> Fields.ADDRESS.read(text));
    }
}
