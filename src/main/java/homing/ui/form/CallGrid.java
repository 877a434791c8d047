package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Calls;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.text.Message;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The calls of a drawing, in their order. */
record CallGrid(Desk desk) implements Grid<ScriptedCall> {
    private static final Map<String, Program> PROGRAMS = programs();
    private static final Field<String> TITLE = Field.of(Reading::of, title -> title);
    private static final int USUAL_PORT = 80;

    private static Map<String, Program> programs() {
        Map<String, Program> words = new LinkedHashMap<>();
        for (Program program : Program.values()) {
            words.put(program.name().toLowerCase(Locale.ROOT).replace('_', '-'), program);
        }
        return words;
    }

    @Override
    public String name() {
        return "calls";
    }

    private Scenario scenario() {
        return desk.scenario();
    }

    @Override
    public List<ScriptedCall> rows() {
        return scenario().calls();
    }

    private List<String> hosts() {
        return scenario().network().hosts().stream().map(Host::name).toList();
    }

    @Override
    public List<Column<ScriptedCall>> columns() {
        return List.of(
                Column.of(
                        "title",
                        TITLE,
                        ScriptedCall::title,
                        (row, title) ->
                                new ScriptedCall(title, row.call(), row.server(), row.expectations(), row.remarks())),
                Column.of(
                                "from",
                                from(),
                                (ScriptedCall row) -> row.call().host(),
                                (row, host) -> with(
                                        row,
                                        call -> new Call(host, call.program(), call.to(), call.port(), call.options())))
                        .knowing(this::hosts),
                Column.of(
                                "program",
                                Fields.word(PROGRAMS),
                                (ScriptedCall row) -> row.call().program(),
                                (row, program) -> with(
                                        row,
                                        call -> new Call(call.host(), program, call.to(), call.port(), call.options())))
                        .knowing(() -> List.copyOf(PROGRAMS.keySet())),
                Column.of(
                                "bind",
                                Fields.ADDRESS.maybe(),
                                (ScriptedCall row) -> row.call().options().bindAddress(),
                                (row, bind) -> with(
                                        row, call -> call.with(call.options().withBind(bind.orElse(null)))))
                        .knowing(this::addresses),
                Column.of(
                                "to",
                                Field.of(this::to, IpAddress::toString),
                                (ScriptedCall row) -> row.call().to(),
                                (row, to) -> with(
                                        row,
                                        call -> new Call(call.host(), call.program(), to, call.port(), call.options())))
                        .knowing(() -> Stream.concat(addresses().stream(), hosts().stream())
                                .toList()),
                Column.of(
                        "port",
                        Fields.PORT,
                        row -> row.call().port(),
                        (row, port) -> with(
                                row, call -> new Call(call.host(), call.program(), call.to(), port, call.options()))));
    }

    private Field<String> from() {
        return Field.of(text -> Fields.known(hosts()).read(text), name -> name);
    }

    /** An address, or a host for its first one. */
    private Reading<IpAddress> to(String text) {
        return scenario()
                .network()
                .host(text)
                .flatMap(CallGrid::first)
                .map(Reading::of)
                .orElseGet(() -> Fields.ADDRESS.read(text));
    }

    private static Stream<IpAddress> all(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(AdapterAddress::address);
    }

    private static Optional<IpAddress> first(Host host) {
        return all(host).findFirst();
    }

    private List<String> addresses() {
        return scenario().network().hosts().stream()
                .flatMap(CallGrid::all)
                .map(IpAddress::toString)
                .distinct()
                .toList();
    }

    private static ScriptedCall with(ScriptedCall row, UnaryOperator<Call> change) {
        return new ScriptedCall(row.title(), change.apply(row.call()), row.server(), row.expectations(), row.remarks());
    }

    /** The call that was run last, unless it is in the list; or else one from the first host to the last. */
    @Override
    public Optional<ScriptedCall> proposal() {
        Scripted current = desk.session().run().scriptedProperty().get();
        return Optional.ofNullable(current)
                .filter(ScriptedCall.class::isInstance)
                .map(ScriptedCall.class::cast)
                .filter(call -> !rows().contains(call))
                .or(this::anyCall);
    }

    private Optional<ScriptedCall> anyCall() {
        List<Host> hosts = scenario().network().hosts();
        return hosts.isEmpty()
                ? Optional.empty()
                : first(hosts.get(hosts.size() - 1))
                        .map(to -> ScriptedCall.of(Call.of(hosts.get(0).name(), Program.TCP_CONNECT, to, USUAL_PORT)));
    }

    @Override
    public Attempt insert(int at, List<ScriptedCall> rows) {
        return Together.of(
                scenario(),
                label(),
                rows.stream()
                        .<Together.Step>map(row -> before -> Calls.add(before, row))
                        .toList());
    }

    private static Message label() {
        return Message.of("ui.form.several", Message.of("ui.form.calls"), "");
    }

    @Override
    public Attempt replace(int at, ScriptedCall row) {
        return Calls.replace(scenario(), at, row);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        return Together.of(
                scenario(),
                label(),
                new TreeSet<>(places)
                        .descendingSet().stream()
                                .<Together.Step>map(at -> before -> Attempt.of(Calls.remove(at)))
                                .toList());
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.of(Calls.move(from, to));
    }

    @Override
    public boolean hasLine() {
        return false;
    }

    @Override
    public Reading<ScriptedCall> read(String line) {
        return Reading.bad("ui.form.calls.line");
    }

    @Override
    public String print(ScriptedCall row) {
        return String.join(
                "\t", columns().stream().map(column -> column.text().apply(row)).toList());
    }
}
