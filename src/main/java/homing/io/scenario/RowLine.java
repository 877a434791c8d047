package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Host;
import homing.problem.BadInput;
import homing.problem.Place;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a host's table as one line, in the words of the system's own commands as far as there are any: what stands in a
 * scenario file, and what people paste.
 *
 * @param <T> a row
 */
public final class RowLine<T> {
    private final Reader<T> reader;
    private final Function<T, String> writer;

    /** Reads a line of a host; what is wrong goes to the report. */
    interface Reader<T> {
        Optional<T> read(Value.Text line, OwnAdapters adapters, Report report);
    }

    RowLine(Reader<T> reader, Function<T, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Reads a row.
     *
     * @param host whose adapters the line may name
     */
    public T read(Host host, String line) throws BadInput {
        Report report = new Report();
        Value.Text value = new Value.Text(new Place("", 1, 1), line, 0);
        Optional<T> row = reader.read(value, new OwnAdapters(host.name(), host.adapters(), report), report);
        report.throwIfAny();
        return row.orElseThrow();
    }

    /** The line that is read as this row. */
    public String write(T row) {
        return writer.apply(row);
    }
}
