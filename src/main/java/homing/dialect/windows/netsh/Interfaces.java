package homing.dialect.windows.netsh;

import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TextLine;
import homing.model.Adapter;
import homing.model.Host;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code netsh interface ipv4 show interfaces} tells, and ipv6 alike: the adapters with their metrics. */
public record Interfaces(List<Row> rows) {
    public static final String COMMAND = "netsh interface ipv4 show interfaces";
    private static final long ETHERNET = 1500;
    private static final long NO_LIMIT = 0xFFFF_FFFFL;

    /**
     * An adapter.
     *
     * @param metric of the adapter, automatic or set by hand
     * @param mtu the longest packet that it takes, in bytes
     */
    public record Row(int index, long metric, long mtu, boolean connected, String name) {}

    public Interfaces {
        rows = List.copyOf(rows);
    }

    /** The adapters of a host that runs, by their numbers. */
    public static Interfaces of(Host host) {
        return new Interfaces(host.adapters().stream()
                .sorted(Comparator.comparingInt(Adapter::index))
                .map(Interfaces::row)
                .toList());
    }

    private static Row row(Adapter adapter) {
        return new Row(
                adapter.index(),
                adapter.windows().metric(),
                adapter.isLoopback() ? NO_LIMIT : ETHERNET,
                Cable.isIn(adapter),
                Name.of(adapter));
    }

    public List<String> lines() {
        List<String> head = List.of(
                "",
                "Idx     Met         MTU          State                Name",
                "---  ----------  ----------  ------------  ---------------------------");
        return Stream.concat(head.stream(), rows.stream().map(Interfaces::line)).toList();
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "%3s  %10s  %10s  %-12s  %s",
                row.index(),
                row.metric(),
                row.mtu(),
                row.connected() ? "connected" : "disconnected",
                row.name());
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<Interfaces> read(String file, List<String> lines) {
        return new Reader().text(file, lines);
    }

    private static final class Reader extends LineByLine<Interfaces> {
        private static final Pattern ROW = Pattern.compile("\\d+\\s.*");
        private final List<Row> rows = new ArrayList<>();

        Checked<Interfaces> text(String file, List<String> lines) {
            return read(COMMAND, file, lines);
        }

        @Override
        protected void take(TextLine line) throws BadInput {
            if (ROW.matcher(line.plain()).matches()) {
                RowWords words = line.words();
                rows.add(new Row(words.index(), words.number(), words.number(), isConnected(words), words.rest()));
            }
        }

        /** English and German; whatever else stands there for a lack of it is told. */
        private static boolean isConnected(RowWords words) throws BadInput {
            String state = words.next().toLowerCase(Locale.ROOT);
            boolean connected = state.equals("connected") || state.equals("verbunden");
            if (!connected && !state.equals("disconnected") && !state.equals("getrennt")) {
                throw words.misread("dialect.windows.read.state");
            }
            words.word();
            return connected;
        }

        @Override
        protected Interfaces result() {
            return new Interfaces(rows);
        }

        @Override
        protected boolean isEmpty() {
            return rows.isEmpty();
        }
    }
}
