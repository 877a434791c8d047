package homing.dialect.windows.netsh;

import homing.decision.TableRoute;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TableLines;
import homing.dialect.windows.text.TextLine;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code netsh interface ipv4 show route} tells, and ipv6 alike: the routes with their own metrics. */
public record Routes(List<Row> rows) {
    public static final String COMMAND = "netsh interface ipv4 show route";
    private static final long ON_LINK = 256;

    /**
     * A route.
     *
     * @param type who made it, as the system says: Manual, System
     * @param metric of the route alone
     * @param adapter the adapter's number
     * @param gateway null if the destination is on-link
     * @param name of the adapter; empty where a gateway is told
     */
    public record Row(
            boolean published,
            String type,
            long metric,
            Prefix destination,
            int adapter,
            IpAddress gateway,
            String name) {
        public Optional<IpAddress> gatewayAddress() {
            return Optional.ofNullable(gateway);
        }
    }

    public Routes {
        rows = List.copyOf(rows);
    }

    /** The routes of a host that runs. */
    public static Routes of(Host host, Family family) {
        return new Routes(TableLines.of(host, family).stream()
                .map(line -> row(host, line))
                .toList());
    }

    private static Row row(Host host, TableRoute line) {
        Optional<Adapter> adapter = host.adapter(line.hop().adapter());
        boolean onLink = line.hop().isOnLink();
        return new Row(
                false,
                onLink && line.route().metric() == ON_LINK ? "System" : "Manual",
                line.route().metric(),
                line.route().destination(),
                adapter.map(Adapter::index).orElse(0),
                line.hop().gateway(),
                onLink ? adapter.map(Name::of).orElse("") : "");
    }

    public List<String> lines() {
        List<String> head = List.of(
                "",
                "Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name",
                "-------  --------  ---  ------------------------  ---  ------------------------");
        return Stream.concat(head.stream(), rows.stream().map(Routes::line)).toList();
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "%-7s  %-8s  %-3s  %-24s  %3s  %s",
                row.published() ? "Yes" : "No",
                row.type(),
                row.metric(),
                row.destination(),
                row.adapter(),
                row.gatewayAddress().map(IpAddress::toString).orElse(row.name()));
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<Routes> read(String file, List<String> lines) {
        return new Reader().text(file, lines);
    }

    private static final class Reader extends LineByLine<Routes> {
        /** Whether, by whom, and a number; the headings have none. */
        private static final Pattern ROW = Pattern.compile("\\S+\\s+\\S+\\s+\\d.*");

        private final List<Row> rows = new ArrayList<>();

        Checked<Routes> text(String file, List<String> lines) {
            return read(COMMAND, file, lines);
        }

        @Override
        protected void take(TextLine line) throws BadInput {
            if (ROW.matcher(line.plain()).matches()) {
                rows.add(row(line.words()));
            }
        }

        private static Row row(RowWords words) throws BadInput {
            boolean published = !words.word().equalsIgnoreCase("no");
            String type = words.word();
            long metric = words.number();
            Prefix destination = words.prefix();
            int adapter = words.index();
            Optional<IpAddress> gateway = IpAddress.tryParse(words.next());
            String name = gateway.isPresent() ? "" : words.rest();
            return new Row(published, type, metric, destination, adapter, gateway.orElse(null), name);
        }

        @Override
        protected Routes result() {
            return new Routes(rows);
        }

        @Override
        protected boolean isEmpty() {
            return rows.isEmpty();
        }
    }
}
