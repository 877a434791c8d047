package homing.edit;

import homing.model.Host;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Edits of a table of a host. All tables of {@link Tables} work alike:
 *
 * <pre>{@code
 * Rows<PolicyRule> rules = Tables.RULES;
 * rules.of(host);                                      // what the table shows
 * rules.replace(scenario, "client", 2, rule)           // a cell was typed over
 *         .edit().ifPresent(document::apply);          // or show refusal() below the cell
 * }</pre>
 *
 * <p>A refusal is for what a file cannot hold: a route by an adapter that is not there, the same address twice at one adapter.
 * What is merely wrong in a network is done.
 *
 * @param <T> a row
 */
public final class Rows<T> {
    private final RowWords<T> words;
    private final String adapter;
    private final Function<Host, List<T>> reader;
    private final BiFunction<Host, List<T>, Host> writer;
    private final BiFunction<Host, List<T>, Optional<Message>> check;

    /**
     * A table.
     *
     * @param words what the rows are called
     * @param adapter the adapter whose table it is; empty for one of the whole host
     * @param check what is wrong with a table that a file cannot hold
     */
    Rows(
            RowWords<T> words,
            String adapter,
            Function<Host, List<T>> reader,
            BiFunction<Host, List<T>, Host> writer,
            BiFunction<Host, List<T>, Optional<Message>> check) {
        this.words = words;
        this.adapter = adapter;
        this.reader = reader;
        this.writer = writer;
        this.check = check;
    }

    /** The rows of a host, in the order of the table. */
    public List<T> of(Host host) {
        return reader.apply(host);
    }

    /** Appends a row. */
    public Attempt add(Scenario scenario, String host, T row) {
        return insert(scenario, host, Integer.MAX_VALUE, List.of(row));
    }

    /**
     * Puts rows into the table: one that was made, or several that are pasted.
     *
     * @param at the place of the first; beyond the end to append
     */
    public Attempt insert(Scenario scenario, String host, int at, List<T> rows) {
        return attempt(
                scenario,
                host,
                Message.of("edit.row.add", words.of(rows), owner(host)),
                old -> Sequence.with(old, at, rows));
    }

    /** Puts another row in the place of one. */
    public Attempt replace(Scenario scenario, String host, int at, T row) {
        return attempt(
                scenario,
                host,
                Message.of("edit.row.change", what(scenario, host, List.of(at)), owner(host)),
                old -> Sequence.replaced(old, at, row));
    }

    /** Takes rows out. */
    public Attempt remove(Scenario scenario, String host, Collection<Integer> places) {
        return attempt(
                scenario,
                host,
                Message.of("edit.row.remove", what(scenario, host, places), owner(host)),
                old -> Sequence.without(old, places));
    }

    /** Moves a row to another place; where a table has an order of its own, that stays. */
    public Attempt move(Scenario scenario, String host, int from, int to) {
        return attempt(
                scenario,
                host,
                Message.of("edit.row.move", what(scenario, host, List.of(from)), owner(host)),
                old -> Sequence.moved(old, from, to));
    }

    private Message what(Scenario scenario, String host, Collection<Integer> places) {
        return words.of(places, scenario.network().host(host).map(reader).orElse(List.of()));
    }

    private String owner(String host) {
        return adapter.isEmpty() ? host : host + ":" + adapter;
    }

    private Attempt attempt(Scenario scenario, String host, Message label, UnaryOperator<List<T>> change) {
        Optional<Message> wrong =
                scenario.network().host(host).flatMap(found -> check.apply(found, change.apply(reader.apply(found))));
        return wrong.<Attempt>map(Attempt.Refused::new)
                .orElseGet(() -> Attempt.of(Hosts.change(host, label, before -> changed(before, change))));
    }

    /** The check is asked again: the edit may meet another scenario than the one that it was made for. */
    private Host changed(Host before, UnaryOperator<List<T>> change) {
        List<T> rows = change.apply(reader.apply(before));
        return check.apply(before, rows).isPresent() ? before : writer.apply(before, rows);
    }
}
